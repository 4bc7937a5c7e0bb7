package org.sitegen.importer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitegen.forum.ThreadKey;

/**
 * The parts of one thread.
 *
 * @param id what tells it from all other threads, from one import to the next
 * @param key its key; empty where no part has one
 * @param parts its parts: those that know more first
 */
record ThreadParts(String id, Optional<ThreadKey> key, List<PartEntry> parts) {

    private static final Comparator<PartEntry> ORDER = Comparator.comparing(PartEntry::kind)
            .thenComparingInt(PartEntry::number)
            .thenComparingInt(PartEntry::order);

    /** Puts the parts in order. */
    ThreadParts {
        parts = parts.stream().sorted(ORDER).toList();
    }

    /** The id of a thread that has a key. */
    static String id(ThreadKey key) {
        String number = key.kind() == ThreadKey.Kind.ARTICLE ? "article-" + key.number() : Long.toString(key.number());
        return SafeText.line(key.board()) + "#" + number;
    }

    /** Whether there is something to make an article of; later pages alone have only replies. */
    boolean hasOpening() {
        return parts.stream().anyMatch(PartEntry::hasOpening);
    }

    /** The names of the pages, each once. */
    List<String> pages() {
        return parts.stream().map(PartEntry::page).distinct().toList();
    }
}
