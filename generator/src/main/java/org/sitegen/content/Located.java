package org.sitegen.content;

/**
 * A value with its place in the file it was read from.
 *
 * @param value the value
 * @param line the line, counted from 1
 * @param column the column in UTF-16 units, counted from 1
 */
public record Located<T>(T value, int line, int column) {}
