package org.sitegen.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of one thread, or of one article of the portal. Of two with the same number the later one counts. */
final class Group {

    private Optional<Stored.ThreadRow> thread = Optional.empty();
    private Optional<Stored.ArticleRow> article = Optional.empty();
    private final Map<Long, Stored.PostRow> posts = new TreeMap<>();
    private final Map<Long, Stored.FileRow> files = new TreeMap<>();
    private final Map<Long, Stored.ContentRow> pages = new TreeMap<>();
    private final Map<Long, Long> downloads = new HashMap<>();

    void add(Stored record) {
        if (record instanceof Stored.ThreadRow row) {
            thread = Optional.of(row);
        } else if (record instanceof Stored.ArticleRow row) {
            article = Optional.of(row);
        } else if (record instanceof Stored.PostRow row) {
            posts.put(row.pid(), row);
        } else if (record instanceof Stored.FileRow row) {
            files.put(row.aid(), row);
        } else if (record instanceof Stored.ContentRow row) {
            pages.put(row.cid(), row);
        } else if (record instanceof Stored.CountRow row) {
            downloads.put(row.aid(), row.downloads());
        }
    }

    Optional<Stored.ThreadRow> thread() {
        return thread;
    }

    Optional<Stored.ArticleRow> article() {
        return article;
    }

    Optional<Stored.PostRow> opening() {
        return posts.values().stream().filter(Stored.PostRow::isFirst).findFirst();
    }

    /** The replies in the order in which the board showed them. */
    List<Stored.PostRow> replies() {
        List<Stored.PostRow> replies = new ArrayList<>(posts.values());
        replies.removeIf(Stored.PostRow::isFirst);
        replies.sort(Comparator.comparingLong(Stored.PostRow::dateline)
                .thenComparingLong(Stored.PostRow::position)
                .thenComparingLong(Stored.PostRow::pid));
        return replies;
    }

    /** The attachments by their numbers. */
    Map<Long, Stored.FileRow> files() {
        return files;
    }

    Optional<Long> downloads(long aid) {
        return Optional.ofNullable(downloads.get(aid));
    }

    /** The pages of an article in order. */
    List<Stored.ContentRow> pages() {
        List<Stored.ContentRow> sorted = new ArrayList<>(pages.values());
        sorted.sort(Comparator.comparingLong(Stored.ContentRow::order).thenComparingLong(Stored.ContentRow::cid));
        return sorted;
    }
}
