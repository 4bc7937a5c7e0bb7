package org.sitegen.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A map from keys to values; no key occurs twice.
 *
 * @param entries the keys with their values, in order
 * @param line the line where it begins
 * @param column the column where it begins
 */
public record MapNode(List<Entry> entries, int line, int column) implements DataNode {

    /**
     * One key with its value.
     *
     * @param key the key as written
     * @param line the line of the key
     * @param column the column of the key
     * @param value its value
     */
    public record Entry(String key, int line, int column, DataNode value) {}

    /** Takes an immutable copy. */
    public MapNode {
        entries = List.copyOf(entries);
    }

    /** The entry of a key. */
    public Optional<Entry> entry(String key) {
        // By number: each article asks for some twenty keys, and an iterator each time costs more than the comparing.
        for (int i = 0, count = entries.size(); i < count; i++) {
            Entry entry = entries.get(i);
            if (entry.key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * The value as plain immutable Java: {@link String}, {@link Boolean}, {@link Long}, {@link Double}, {@link List} and
     * {@link Map} in the order written. Values that are absent are left out.
     */
    public static Object toValue(DataNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.toValue();
        }
        if (node instanceof ListNode list) {
            return list.items().stream()
                    .filter(item -> !isNull(item))
                    .map(MapNode::toValue)
                    .toList();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Entry entry : ((MapNode) node).entries()) {
            if (!isNull(entry.value())) {
                values.put(entry.key(), toValue(entry.value()));
            }
        }
        return Collections.unmodifiableMap(values);
    }

    static boolean isNull(DataNode node) {
        return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
    }
}
