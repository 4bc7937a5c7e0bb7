package org.sitegen.importer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.sitegen.forum.Post;
import org.sitegen.forum.ThreadPart;

/**
 * Puts the replies of a thread together, each once. Posts with numbers are told apart by these; where a part has none, its
 * first post of an author and minute is the first that is known of these, its second the second.
 */
final class ReplyMerger {

    private final List<Post> merged = new ArrayList<>();
    private final Map<Long, Post> byNumber = new HashMap<>();
    private final Map<String, List<Post>> byWriter = new HashMap<>();

    private ReplyMerger() {}

    /** The replies in order of time. */
    static List<Post> merge(List<ThreadPart> parts) {
        ReplyMerger merger = new ReplyMerger();
        parts.forEach(merger::add);
        return merger.sorted();
    }

    private void add(ThreadPart part) {
        Map<String, Integer> met = new HashMap<>();
        for (Post post : part.posts()) {
            if (!post.isOpening()) {
                int before = met.merge(writer(post), 1, Integer::sum) - 1;
                if (!isKnown(post, before)) {
                    add(post);
                }
            }
        }
    }

    private boolean isKnown(Post post, int before) {
        List<Post> alike = byWriter.getOrDefault(writer(post), List.of());
        if (isNumbered(post)) {
            boolean isUnnumberedTwin = before < alike.size() && !isNumbered(alike.get(before));
            return byNumber.containsKey(post.id().getAsLong()) || isUnnumberedTwin;
        }
        return post.date().isPresent()
                ? before < alike.size()
                : alike.stream().anyMatch(other -> other.body().equals(post.body()));
    }

    private static boolean isNumbered(Post post) {
        return post.id().isPresent();
    }

    private void add(Post post) {
        merged.add(post);
        OptionalLong number = post.id();
        number.ifPresent(known -> byNumber.put(known, post));
        byWriter.computeIfAbsent(writer(post), unseen -> new ArrayList<>()).add(post);
    }

    private static String writer(Post post) {
        return post.author().strip()
                + "\n"
                + post.date()
                        .map(date ->
                                date.toInstant().truncatedTo(ChronoUnit.MINUTES).toString())
                        .orElse("");
    }

    /** A post without a time stays behind the one that it followed. */
    private List<Post> sorted() {
        record Timed(Instant time, Post post) {}
        List<Timed> timed = new ArrayList<>();
        Instant last = Instant.MIN;
        for (Post post : merged) {
            last = post.date().map(date -> date.toInstant()).orElse(last);
            timed.add(new Timed(last, post));
        }
        timed.sort(Comparator.comparing(Timed::time));
        return timed.stream().map(Timed::post).toList();
    }
}
