package org.sitegen.problem;

import java.util.Comparator;

/**
 * A place in a file of the archive.
 *
 * @param path the file, relative to the archive's root, with {@code /} between its parts; not empty
 * @param line the line, counted from 1; 0 where no line is meant
 * @param column the column in UTF-16 units, counted from 1; 0 where no column is meant
 */
public record SourceLocation(String path, int line, int column) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::path)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    /** The file as a whole. */
    public static SourceLocation of(String path) {
        return new SourceLocation(path, 0, 0);
    }

    /** The same file, at another place. */
    public SourceLocation at(int newLine, int newColumn) {
        return new SourceLocation(path, newLine, newColumn);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}; a place without a line is written as line 1, column 1, so that editors can jump to it. */
    @Override
    public String toString() {
        return path + ":" + Math.max(line, 1) + ":" + Math.max(column, 1);
    }
}
