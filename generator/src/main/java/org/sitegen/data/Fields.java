package org.sitegen.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;

/**
 * The values of a map by their types. Each method that asks for a key reports a value of another type as one error, and
 * then answers as if the key were absent; no value and blank text count as absent, too.
 */
public final class Fields {

    private static final Set<String> YES = Set.of("true", "yes", "on", "1", "y", "是");
    private static final Set<String> NO = Set.of("false", "no", "off", "0", "n", "否");

    private final MapNode map;
    private final SourceLocation file;
    private final Problems problems;
    private final Set<String> used = new HashSet<>();

    /** Reads from a map of a file. */
    public Fields(MapNode map, SourceLocation file, Problems problems) {
        this.map = map;
        this.file = file;
        this.problems = problems;
    }

    /**
     * The entry of a key, of whatever type; empty where it is absent. A key in other case counts where the key itself
     * does not occur, with a warning.
     */
    public Optional<MapNode.Entry> entry(String key) {
        Optional<MapNode.Entry> exact = map.entry(key);
        if (exact.isPresent()) {
            used.add(key);
            return exact.filter(Fields::isThere);
        }
        List<MapNode.Entry> entries = map.entries();
        for (int i = 0, count = entries.size(); i < count; i++) {
            MapNode.Entry entry = entries.get(i);
            if (entry.key().equalsIgnoreCase(key) && used.add(entry.key())) {
                problems.add(DataProblems.keyWrittenAs(file.at(entry.line(), entry.column()), entry.key(), key));
                return Optional.of(entry).filter(Fields::isThere);
            }
        }
        return Optional.empty();
    }

    /** A text; numbers and booleans are text as written. White space around it is removed. */
    public Optional<Scalar> text(String key) {
        Optional<MapNode.Entry> entry = entry(key);
        return entry.isPresent() ? text(entry.get()) : Optional.empty();
    }

    /** Text, or a list of text: each entry that is there. */
    public List<Scalar> texts(String key) {
        Optional<DataNode> value = entry(key).map(MapNode.Entry::value);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof MapNode node) {
            problems.add(DataProblems.listDue(place(node), key));
            return List.of();
        }
        List<Scalar> texts = new ArrayList<>();
        addTexts(key, value.get(), texts);
        return texts;
    }

    /** Lists in lists count as one: {@code [[a, b], c]}. */
    private void addTexts(String key, DataNode node, List<Scalar> texts) {
        for (DataNode item : items(node)) {
            if (item instanceof Scalar scalar) {
                texts.add(stripped(scalar));
            } else if (item instanceof ListNode list) {
                addTexts(key, list, texts);
            } else {
                problems.add(DataProblems.itemTextDue(place(item), key));
            }
        }
    }

    /** The entries of a list, or a single value as a list of one; entries that are absent are left out. */
    public List<DataNode> items(String key) {
        return entry(key).map(MapNode.Entry::value).map(Fields::items).orElse(List.of());
    }

    /** As {@link #items}, but a map is an error: a list is due. */
    public List<DataNode> list(String key) {
        Optional<DataNode> value = entry(key).map(MapNode.Entry::value);
        if (value.isPresent() && value.get() instanceof MapNode node) {
            problems.add(DataProblems.listDue(place(node), key));
            return List.of();
        }
        return value.map(Fields::items).orElse(List.of());
    }

    /** A map. */
    public Optional<MapNode> map(String key, String example) {
        Optional<DataNode> value = entry(key).map(MapNode.Entry::value);
        if (value.isPresent() && !(value.get() instanceof MapNode)) {
            problems.add(DataProblems.mapDue(place(value.get()), key, example));
            return Optional.empty();
        }
        return value.map(MapNode.class::cast);
    }

    /** A boolean: {@code true}, {@code yes}, {@code on}, {@code 1} or {@code 是}, and their opposites. */
    public Optional<Boolean> flag(String key) {
        Optional<Scalar> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String word = text.get().text().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        if (NO.contains(word)) {
            return Optional.of(false);
        }
        problems.add(DataProblems.booleanDue(place(text.get()), key, text.get().text()));
        return Optional.empty();
    }

    /** The entries that no method was asked for, in order. */
    public List<MapNode.Entry> unused() {
        return map.entries().stream()
                .filter(entry -> !used.contains(entry.key()))
                .toList();
    }

    /** Where a value is. */
    public SourceLocation place(DataNode node) {
        return file.at(node.line(), node.column());
    }

    private Optional<Scalar> text(MapNode.Entry entry) {
        DataNode value = entry.value();
        if (value instanceof Scalar scalar) {
            return Optional.of(stripped(scalar));
        }
        problems.add(DataProblems.textDue(place(value), entry.key(), value instanceof MapNode));
        return Optional.empty();
    }

    private static Scalar stripped(Scalar scalar) {
        String text = scalar.text().strip();
        return text.length() == scalar.text().length()
                ? scalar
                : new Scalar(text, scalar.kind(), scalar.line(), scalar.column());
    }

    private static List<DataNode> items(DataNode node) {
        List<DataNode> items = node instanceof ListNode list ? list.items() : List.of(node);
        return items.stream().filter(item -> !isAbsent(item)).toList();
    }

    private static boolean isThere(MapNode.Entry entry) {
        return !isAbsent(entry.value());
    }

    private static boolean isAbsent(DataNode node) {
        return node instanceof Scalar scalar && scalar.isAbsent();
    }
}
