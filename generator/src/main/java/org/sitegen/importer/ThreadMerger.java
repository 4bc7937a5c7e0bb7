package org.sitegen.importer;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitegen.forum.BodyText;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.ThreadPart;

/** Puts the parts of one thread together, each field from the part that knows it best. */
final class ThreadMerger {

    /** How much longer the text of a part that knows less must be to count as the whole of one that is not. */
    private static final double MUCH_LONGER = 1.25;

    private static final int CLEARLY_LONGER = 40;

    private final Head head;
    private final List<ThreadPart> parts;
    private final List<ThreadPart> openings;

    private ThreadMerger(Head head, List<ThreadPart> parts) {
        this.head = head;
        this.parts = parts;
        this.openings = parts.stream().filter(part -> opening(part).isPresent()).toList();
    }

    /** The thread; its parts are in order, those that know more first. */
    static MergedThread merge(Head head, List<ThreadPart> parts) {
        return new ThreadMerger(head, parts).merged();
    }

    private MergedThread merged() {
        return new MergedThread(
                head,
                first(ThreadPart::forum),
                first(ThreadPart::source),
                first(ThreadPart::siteUrl),
                parts.stream()
                        .map(ThreadPart::tags)
                        .filter(tags -> !tags.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                body(),
                FileMerger.merge(openings.stream()
                        .map(part -> opening(part).orElseThrow().files())
                        .toList()),
                parts.stream()
                        .flatMap(part -> part.fileLinks().stream())
                        .distinct()
                        .toList(),
                ReplyMerger.merge(parts));
    }

    /** Of a text that is shown on several pages, by the portal or of one long post, all of them, in order. */
    private BodyText body() {
        SortedMap<Integer, List<ThreadPart>> pages = openings.stream()
                .filter(ThreadMerger::isShownByPages)
                .collect(Collectors.groupingBy(ThreadPart::page, TreeMap::new, Collectors.toList()));
        if (pages.size() < 2) {
            return best(openings);
        }
        BodyText whole =
                best(openings.stream().filter(part -> !isShownByPages(part)).toList());
        BodyText joined = pages.values().stream()
                .map(ThreadMerger::best)
                .reduce(BodyText::followedBy)
                .orElse(BodyText.EMPTY);
        return isClearlyMore(joined, whole) ? joined : whole;
    }

    private static boolean isShownByPages(ThreadPart part) {
        return part.kind() == PartKind.PORTAL || part.kind() == PartKind.THREAD;
    }

    /** Of the part that knows best, unless another has clearly more: a page may show a part of a text, or a notice. */
    private static BodyText best(List<ThreadPart> openings) {
        BodyText best = BodyText.EMPTY;
        for (ThreadPart part : openings) {
            BodyText body = opening(part).orElseThrow().body();
            boolean isPlainer = part.kind() == PartKind.ARCHIVER || part.kind() == PartKind.PRINTABLE_TEXT;
            if (length(best) == 0 ? isSomething(body) : isClearlyMore(body, best) && !isPlainer) {
                best = body;
            }
        }
        return best;
    }

    private static boolean isSomething(BodyText body) {
        return length(body) > 0 || !body.addresses().isEmpty();
    }

    private static boolean isClearlyMore(BodyText body, BodyText than) {
        return length(body) > length(than) * MUCH_LONGER + (length(than) == 0 ? 0 : CLEARLY_LONGER);
    }

    private static int length(BodyText body) {
        return body.markdown(address -> "").length();
    }

    private String first(Function<ThreadPart, String> field) {
        return parts.stream()
                .map(field)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Optional<Post> opening(ThreadPart part) {
        return part.posts().stream().filter(Post::isOpening).findFirst();
    }
}
