package org.sitegen.importer;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitegen.forum.ThreadKey;
import org.sitegen.text.CodePointOrder;

/**
 * Tells which parts are of one thread. Those that know their board and number agree by these. One that does not know its board
 * joins the only board that has its number, or the only board that there is. One that knows no number joins the only thread
 * of its title whose author and time do not speak against it.
 */
final class Grouping {

    private final Map<ThreadKey, List<PartEntry>> byKey = new LinkedHashMap<>();
    private final List<List<PartEntry>> nameless = new ArrayList<>();

    private Grouping() {}

    /** The threads that some parts are of, in order of their ids. */
    static List<ThreadParts> of(List<PartEntry> entries) {
        Grouping grouping = new Grouping();
        List<PartEntry> ordered = entries.stream()
                .sorted(Comparator.comparingInt(PartEntry::order))
                .toList();
        ordered.stream()
                .filter(entry ->
                        entry.key().filter(key -> !key.board().isEmpty()).isPresent())
                .forEach(entry -> grouping.add(entry.key().orElseThrow(), entry));
        grouping.addWithoutBoard(ordered.stream()
                .filter(entry ->
                        entry.key().filter(key -> key.board().isEmpty()).isPresent())
                .toList());
        grouping.addNameless(
                ordered.stream().filter(entry -> entry.key().isEmpty()).toList());
        return grouping.threads();
    }

    private void add(ThreadKey key, PartEntry entry) {
        byKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(entry);
    }

    private void addWithoutBoard(List<PartEntry> entries) {
        Set<String> boards = byKey.keySet().stream().map(ThreadKey::board).collect(Collectors.toSet());
        for (PartEntry entry : entries) {
            ThreadKey key = entry.key().orElseThrow();
            List<ThreadKey> alike = boards.stream()
                    .map(board -> new ThreadKey(board, key.kind(), key.number()))
                    .filter(candidate -> byKey.containsKey(candidate) && isSameTitle(candidate, entry))
                    .toList();
            if (alike.size() == 1) {
                add(alike.get(0), entry);
            } else if (boards.size() == 1) {
                ThreadKey guess = new ThreadKey(boards.iterator().next(), key.kind(), key.number());
                add(byKey.containsKey(guess) ? key : guess, entry);
            } else {
                add(key, entry);
            }
        }
    }

    private boolean isSameTitle(ThreadKey key, PartEntry entry) {
        return byKey.get(key).stream()
                .allMatch(other -> other.title().isEmpty()
                        || entry.title().isEmpty()
                        || bare(other.title()).equals(bare(entry.title())));
    }

    private void addNameless(List<PartEntry> entries) {
        Map<String, List<List<PartEntry>>> byTitle = new HashMap<>();
        byKey.values()
                .forEach(group -> group.stream()
                        .map(PartEntry::title)
                        .map(Grouping::bare)
                        .distinct()
                        .forEach(title -> byTitle.computeIfAbsent(title, unseen -> new ArrayList<>())
                                .add(group)));
        for (PartEntry entry : entries) {
            List<List<PartEntry>> sameTitle = byTitle.computeIfAbsent(bare(entry.title()), unseen -> new ArrayList<>());
            List<List<PartEntry>> alike =
                    sameTitle.stream().filter(group -> isAlike(group, entry)).toList();
            if (alike.size() == 1 && !entry.title().isEmpty()) {
                alike.get(0).add(entry);
            } else {
                List<PartEntry> group = new ArrayList<>(List.of(entry));
                nameless.add(group);
                sameTitle.add(group);
            }
        }
    }

    /** Whether author and time agree, as far as both sides know them, and at least one of the two is known to both. */
    private static boolean isAlike(List<PartEntry> group, PartEntry entry) {
        boolean isKnown = false;
        for (PartEntry other : group) {
            if (other.hasOpening()) {
                boolean bothAuthors =
                        !other.author().isEmpty() && !entry.author().isEmpty();
                boolean bothDates = other.date().isPresent() && entry.date().isPresent();
                if ((bothAuthors && !bare(other.author()).equals(bare(entry.author())))
                        || (bothDates && !minute(other.date()).equals(minute(entry.date())))) {
                    return false;
                }
                isKnown |= bothAuthors || bothDates;
            }
        }
        return isKnown;
    }

    private List<ThreadParts> threads() {
        List<ThreadParts> threads = new ArrayList<>();
        byKey.forEach((key, parts) -> threads.add(new ThreadParts(ThreadParts.id(key), Optional.of(key), parts)));
        Map<String, Integer> seen = new HashMap<>();
        for (List<PartEntry> parts : nameless) {
            String id = namelessId(parts.get(0));
            int count = seen.merge(id, 1, Integer::sum);
            threads.add(new ThreadParts(count == 1 ? id : id + "#" + count, Optional.empty(), parts));
        }
        threads.sort(Comparator.comparing(ThreadParts::id, CodePointOrder.COMPARATOR));
        return List.copyOf(threads);
    }

    private static String namelessId(PartEntry entry) {
        String what = bare(entry.title()) + "\n" + bare(entry.author()) + "\n" + minute(entry.date());
        return "#" + Digest.of(what).substring(0, 24);
    }

    private static String minute(Optional<OffsetDateTime> date) {
        return date.map(known ->
                        known.toInstant().truncatedTo(ChronoUnit.MINUTES).toString())
                .orElse("");
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
