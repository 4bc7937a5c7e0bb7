package org.sitegen.output;

import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.sitegen.output.Outcome.State;

/**
 * What became of the files of a build. Most of them are in place already and the record says so; the others are counted and
 * listed as they come, so that nobody has to look through all of them. Safe for use by many threads.
 */
final class Outcomes {

    private final SiteRecord before;
    private final Map<String, Outcome> files = new ConcurrentHashMap<>();
    private final NavigableSet<String> staged = new ConcurrentSkipListSet<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger recorded = new AtomicInteger();
    private final AtomicInteger known = new AtomicInteger();
    private boolean keepsRest;

    Outcomes(SiteRecord before) {
        this.before = before;
    }

    /** What the last build wrote, and this one does not write, is part of this one, too. */
    void keepRest() {
        keepsRest = true;
    }

    /** A file is being written. */
    void open(String path) {
        if (files.putIfAbsent(path, Outcome.OPEN) != null) {
            throw new IllegalStateException("written twice in one build: " + path);
        }
        open.incrementAndGet();
    }

    /** A file is written, or was in place. */
    void close(String path, Outcome outcome) {
        files.put(path, outcome);
        open.decrementAndGet();
        if (outcome.is(State.STAGED)) {
            staged.add(path);
        }
        if (before.contains(path)) {
            known.incrementAndGet();
            if (outcome.recorded().equals(before.find(path))) {
                recorded.incrementAndGet();
            }
        }
    }

    /**
     * Checks that all files are written.
     *
     * @throws IllegalStateException where one is not
     */
    void check() {
        if (open.get() > 0) {
            throw new IllegalStateException("never written: "
                    + files.entrySet().stream()
                            .filter(file -> file.getValue().is(State.OPEN))
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList());
        }
    }

    /** What is to be recorded of all files, once they are written. */
    Stream<Map.Entry<String, Recorded>> recorded() {
        Stream<Map.Entry<String, Recorded>> written = files.entrySet().stream()
                .map(file -> Map.entry(file.getKey(), file.getValue().recorded().orElseThrow()));
        return keepsRest
                ? Stream.concat(
                        before.files().entrySet().stream().filter(file -> !files.containsKey(file.getKey())), written)
                : written;
    }

    int size() {
        return keepsRest ? before.files().size() + files.size() - known.get() : files.size();
    }

    boolean contains(String path) {
        return files.containsKey(path) || (keepsRest && before.contains(path));
    }

    /** The files that wait in the staging folder. */
    NavigableSet<String> staged() {
        return staged;
    }

    /** The files that the last build has written and this one has not. */
    NavigableSet<String> stale() {
        NavigableSet<String> stale = new TreeSet<>();
        if (!keepsRest && known.get() < before.files().size()) {
            before.files().keySet().stream()
                    .filter(path -> !files.containsKey(path))
                    .forEach(stale::add);
        }
        return stale;
    }

    /** Whether the record of the last build says of all files what this one would. */
    boolean areRecorded() {
        return recorded.get() == files.size() && size() == before.files().size();
    }
}
