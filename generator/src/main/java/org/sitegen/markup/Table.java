package org.sitegen.markup;

import java.util.ArrayList;
import java.util.List;

/** A table of data. Its first row serves as the header, since Markdown has no table without one. */
final class Table {

    private static final int MOST_COLUMNS = 64;

    private final List<List<Line>> rows = new ArrayList<>();
    private final List<Integer> hanging = new ArrayList<>();

    void row() {
        rows.add(new ArrayList<>());
    }

    /** Begins a cell; those beyond the last column that a table may have go on in it. */
    Line cell(int columns, int height) {
        if (rows.isEmpty()) {
            row();
        }
        List<Line> row = rows.get(rows.size() - 1);
        while (row.size() < hanging.size() && hanging.get(row.size()) > 0) {
            hanging.set(row.size(), hanging.get(row.size()) - 1);
            row.add(new Line());
        }
        if (row.size() >= MOST_COLUMNS) {
            Line last = row.get(row.size() - 1);
            last.space();
            return last;
        }
        Line cell = new Line();
        for (int i = 0; i < columns && row.size() < MOST_COLUMNS; i++) {
            hang(row.size(), height - 1);
            row.add(i == 0 ? cell : new Line());
        }
        return cell;
    }

    private void hang(int column, int rowsBelow) {
        while (hanging.size() <= column) {
            hanging.add(0);
        }
        hanging.set(column, rowsBelow);
    }

    /** The lines of the table; none where it has no text. */
    List<String> write(Destinations destinations) {
        List<List<String>> texts = new ArrayList<>();
        int width = 0;
        for (List<Line> row : rows) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(LineWriter.write(cell.trimmed(), LineWriter.Place.CELL, destinations)));
            if (!cells.stream().allMatch(String::isEmpty)) {
                texts.add(cells);
                width = Math.max(width, cells.size());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> cells : texts) {
            lines.add(line(cells, width));
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(width));
            }
        }
        return lines;
    }

    private static String line(List<String> cells, int width) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < width; i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            line.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
        }
        return line.toString();
    }
}
