package org.sitegen.markdown;

import java.util.List;

/** Writes a table. */
final class TableWriter {

    /** How many cells may be added to rows that are shorter than their header. */
    private static final int MOST_ADDED = 100_000;

    private final BodyHtml html;
    private final StringBuilder plain;
    private final InlineReader reader;
    private final InlineWriter inlines;
    private int added;

    TableWriter(BodyHtml html, StringBuilder plain, InlineReader reader, InlineWriter inlines) {
        this.html = html;
        this.plain = plain;
        this.reader = reader;
        this.inlines = inlines;
    }

    void write(TextLines lines, TableSyntax.Found table) {
        String text = lines.text();
        html.line().append("<table>\n<thead>\n");
        writeRow("th", lines, table, table.headerStart(), text.indexOf('\n', table.headerStart()));
        html.append("</thead>\n");
        int start = table.rowsStart();
        if (start < text.length()) {
            html.append("<tbody>\n");
            while (start < text.length()) {
                int newline = text.indexOf('\n', start);
                int end = newline < 0 ? text.length() : newline;
                writeRow("td", lines, table, start, end);
                start = end + 1;
            }
            html.append("</tbody>\n");
        }
        html.append("</table>\n");
    }

    private void writeRow(String name, TextLines lines, TableSyntax.Found table, int start, int end) {
        List<TableSyntax.Cell> cells = TableSyntax.cells(lines.text(), start, end);
        added += Math.max(table.columns().size() - cells.size(), 0);
        if (added > MOST_ADDED) {
            throw new UnrenderableException(MarkdownProblems.tableTooWide());
        }
        html.append("<tr>\n");
        for (int i = 0; i < table.columns().size(); i++) {
            html.append("<").append(name);
            String cssClass = table.columns().get(i).cssClass();
            if (!cssClass.isEmpty()) {
                html.attribute("class", cssClass);
            }
            html.append(">");
            if (i < cells.size()) {
                writeCell(lines, cells.get(i));
            }
            html.append("</").append(name).append(">\n");
        }
        html.append("</tr>\n");
        plain.append('\n');
    }

    private void writeCell(TextLines lines, TableSyntax.Cell cell) {
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '\n') {
            plain.append(' ');
        }
        inlines.write(reader.read(cell.text()), lines, cell.start());
    }
}
