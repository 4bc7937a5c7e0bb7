package org.sitegen.view;

import java.util.List;
import java.util.Optional;

/**
 * Template {@code statistics}.
 *
 * @param figures single numbers: articles, authors, attachments kept and lost …
 * @param charts the charts, in order
 */
public record StatisticsView(List<Figure> figures, List<Chart> charts) implements PageView {

    /**
     * A single number.
     *
     * @param label what it counts
     * @param value the number, as the language writes it
     */
    public record Figure(String label, String value) {}

    /**
     * A chart with the table behind it.
     *
     * @param id its id on the page
     * @param title what it shows
     * @param svg the drawing, an {@code <svg>} element with a name for screen readers
     * @param labelHead the head of the table's first column
     * @param valueHeads the heads of its other columns
     * @param rows the table's rows
     */
    public record Chart(String id, String title, Html svg, String labelHead, List<String> valueHeads, List<Row> rows) {}

    /**
     * A row of the table behind a chart.
     *
     * @param label what is counted
     * @param url the page that lists it, where there is one
     * @param values the numbers, as the language writes them, one for each of those columns
     */
    public record Row(String label, Optional<String> url, List<String> values) {}
}
