package org.sitegen.dump;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sitegen.problem.Message;

/** Counts what was not public. */
final class Withheld {

    /** So many are named, the rest is only counted. */
    private static final int MOST_NAMED = 20;

    private static final class Count {
        private long all;
        private final List<Long> named = new ArrayList<>();
    }

    private final Map<NotPublic, Count> threads = new EnumMap<>(NotPublic.class);
    private final Map<NotPublic, Count> articles = new EnumMap<>(NotPublic.class);
    private long replies;
    private long files;

    void addThread(NotPublic why, long number) {
        add(threads, why, number);
    }

    void addArticle(NotPublic why, long number) {
        add(articles, why, number);
    }

    private static void add(Map<NotPublic, Count> counts, NotPublic why, long number) {
        Count count = counts.computeIfAbsent(why, key -> new Count());
        count.all++;
        if (count.named.size() < MOST_NAMED) {
            count.named.add(number);
        }
    }

    /** Takes note of a reply that was not public. */
    void addReply() {
        replies++;
    }

    /** Takes note of an attachment that was not for everybody. */
    void addFile() {
        files++;
    }

    /** What is to be said of them. */
    List<Message> notes() {
        List<Message> notes = new ArrayList<>();
        threads.forEach((why, count) -> notes.add(DumpProblems.threadsWithheld(why, count.all, numbers(count))));
        articles.forEach((why, count) -> notes.add(DumpProblems.articlesWithheld(why, count.all, numbers(count))));
        if (replies > 0) {
            notes.add(DumpProblems.repliesWithheld(replies));
        }
        if (files > 0) {
            notes.add(DumpProblems.filesWithheld(files));
        }
        return notes;
    }

    private static String numbers(Count count) {
        StringBuilder text = new StringBuilder();
        count.named.stream()
                .sorted()
                .forEach(number -> text.append(text.isEmpty() ? "" : ", ").append(number));
        return text.append(count.all > count.named.size() ? " …" : "").toString();
    }
}
