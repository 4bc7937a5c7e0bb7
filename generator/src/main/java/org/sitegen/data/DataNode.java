package org.sitegen.data;

/** A value of structured data, with its place in the file it was read from. */
public sealed interface DataNode permits Scalar, ListNode, MapNode {

    /** The line in the file, counted from 1. */
    int line();

    /** The column in UTF-16 units, counted from 1. */
    int column();
}
