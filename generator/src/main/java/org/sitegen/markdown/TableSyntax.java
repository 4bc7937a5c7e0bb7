package org.sitegen.markdown;

import java.util.ArrayList;
import java.util.List;

/** Finds the tables of GitHub Flavored Markdown in paragraphs. */
final class TableSyntax {

    /** How a column is set. */
    enum Alignment {
        NONE(""),
        LEFT("align-left"),
        CENTER("align-center"),
        RIGHT("align-right");

        private final String cssClass;

        Alignment(String cssClass) {
            this.cssClass = cssClass;
        }

        /** The class of its cells; empty for none. */
        String cssClass() {
            return cssClass;
        }
    }

    /**
     * A table at the end of a paragraph.
     *
     * @param headerStart where its header line begins in the paragraph's text
     * @param rowsStart where its first row begins, or the length of the text
     * @param columns how its columns are set
     */
    record Found(int headerStart, int rowsStart, List<Alignment> columns) {}

    /**
     * A cell.
     *
     * @param start where its text begins in the line
     * @param text its text, {@code \|} resolved
     */
    record Cell(int start, String text) {}

    private TableSyntax() {}

    /** The table in a paragraph's text; null where there is none. */
    static Found find(String text) {
        int lineStart = 0;
        int lineEnd = text.indexOf('\n');
        while (lineEnd >= 0) {
            int next = lineEnd + 1;
            int nextEnd = text.indexOf('\n', next);
            int limit = nextEnd < 0 ? text.length() : nextEnd;
            List<Alignment> columns = delimiterRow(text, next, limit);
            if (!columns.isEmpty()
                    && isRow(text, lineStart, lineEnd)
                    && cells(text, lineStart, lineEnd).size() == columns.size()) {
                return new Found(lineStart, Math.min(limit + 1, text.length()), columns);
            }
            lineStart = next;
            lineEnd = nextEnd;
        }
        return null;
    }

    private static boolean isRow(String text, int start, int end) {
        int pipe = text.indexOf('|', start);
        return pipe >= 0 && pipe < end;
    }

    /** The columns that a delimiter row sets; empty where the line is none. */
    private static List<Alignment> delimiterRow(String text, int start, int end) {
        if (start >= end || "|:-".indexOf(text.charAt(start)) < 0) {
            return List.of();
        }
        boolean pipes = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            pipes |= c == '|';
            if ("|:- \t".indexOf(c) < 0) {
                return List.of();
            }
        }
        if (!pipes) {
            return List.of();
        }
        List<Alignment> columns = new ArrayList<>();
        for (Cell cell : cells(text, start, end)) {
            Alignment alignment = alignment(cell.text());
            if (alignment == null) {
                return List.of();
            }
            columns.add(alignment);
        }
        return columns;
    }

    private static Alignment alignment(String cell) {
        boolean left = cell.startsWith(":");
        boolean right = cell.length() > 1 && cell.endsWith(":");
        int start = left ? 1 : 0;
        int end = cell.length() - (right ? 1 : 0);
        if (start >= end) {
            return null;
        }
        for (int i = start; i < end; i++) {
            if (cell.charAt(i) != '-') {
                return null;
            }
        }
        return left ? (right ? Alignment.CENTER : Alignment.LEFT) : (right ? Alignment.RIGHT : Alignment.NONE);
    }

    /** The cells of the line from {@code start} to {@code end}. */
    static List<Cell> cells(String text, int start, int end) {
        List<Cell> cells = new ArrayList<>();
        int at = skipBlanks(text, start, end);
        if (at < end && text.charAt(at) == '|') {
            at++;
        }
        int cellStart = at;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == '|') {
                cells.add(cell(text, cellStart, at));
                at++;
                cellStart = at;
            } else {
                at++;
            }
        }
        if (skipBlanks(text, cellStart, end) < end) {
            cells.add(cell(text, cellStart, end));
        }
        return cells;
    }

    private static int skipBlanks(String text, int start, int end) {
        int at = start;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Cell cell(String text, int start, int end) {
        int first = skipBlanks(text, start, end);
        int last = end;
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Cell(first, text.substring(first, last).replace("\\|", "|"));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
