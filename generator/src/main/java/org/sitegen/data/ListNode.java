package org.sitegen.data;

import java.util.List;

/**
 * A list of values.
 *
 * @param items the values, in order
 * @param line the line where it begins
 * @param column the column where it begins
 */
public record ListNode(List<DataNode> items, int line, int column) implements DataNode {

    /** Takes an immutable copy. */
    public ListNode {
        items = List.copyOf(items);
    }
}
