package org.sitegen.problem;

/**
 * A place in a file of the archive.
 *
 * @param path the file, relative to the archive's root, with {@code /} between its parts; not empty
 * @param line the line, counted from 1; 0 where no line is meant
 * @param column the column in UTF-16 units, counted from 1; 0 where no column is meant
 */
public record SourceLocation(String path, int line, int column) implements Comparable<SourceLocation> {

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
        int byPath = path.compareTo(other.path);
        int byLine = byPath == 0 ? Integer.compare(line, other.line) : byPath;
        return byLine == 0 ? Integer.compare(column, other.column) : byLine;
    }

    /** {@code path:line:column}; a place without a line is written as line 1, column 1, so that editors can jump to it. */
    @Override
    public String toString() {
        return path + ":" + Math.max(line, 1) + ":" + Math.max(column, 1);
    }
}
