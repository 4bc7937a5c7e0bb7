package org.sitegen.chart;

import java.util.List;
import org.sitegen.text.NumberFormats;
import org.sitegen.view.Html;

/**
 * A grid of months, a row for each year. The number stands in its cell, so that the shade is never the only sign; the
 * darkest shade leaves it readable.
 */
final class HeatChart {

    private static final int HEAD = 24;
    private static final int ROW = 30;
    private static final int GAP = 8;
    private static final double SEAM = 2;
    private static final double[] SHADES = {0.04, 0.1, 0.16, 0.22, 0.28, 0.34};

    private final List<HeatRow> years;
    private final double left;
    private final double cell;
    private final long largest;

    private HeatChart(List<HeatRow> years) {
        this.years = years;
        this.left = GAP
                + years.stream()
                        .mapToDouble(year -> Labels.width(year.label()))
                        .max()
                        .orElse(0);
        this.cell = (Drawing.WIDTH - left) / HeatRow.MONTHS;
        this.largest = years.stream()
                .flatMap(year -> year.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    static Html draw(String name, List<String> months, List<HeatRow> years) {
        Drawing drawing = new Drawing(name, "heat", HEAD + years.size() * ROW);
        new HeatChart(years).draw(drawing, months);
        return drawing.end();
    }

    private void draw(Drawing drawing, List<String> months) {
        for (int month = 0; month < months.size(); month++) {
            drawing.text("label", middle(month), HEAD - (double) GAP, "middle", Labels.fit(months.get(month), cell));
        }
        for (int row = 0; row < years.size(); row++) {
            drawing.text(
                    "label", left - GAP, baseline(row), "end", years.get(row).label());
        }
        for (double shade : SHADES) {
            eachMonth((row, month, value) -> {
                if (shade(value) == shade) {
                    drawing.rect(
                            "cell", left + month * cell, HEAD + row * (double) ROW, cell - SEAM, ROW - SEAM, shade);
                }
            });
        }
        eachMonth((row, month, value) -> {
            String text = NumberFormats.count(value);
            if (value > 0 && Labels.width(text) <= cell - SEAM) {
                drawing.text("value", middle(month), baseline(row), "middle", text);
            }
        });
    }

    /** Takes a month of a year. */
    @FunctionalInterface
    private interface MonthVisitor {
        void visit(int row, int month, long value);
    }

    private void eachMonth(MonthVisitor visitor) {
        for (int row = 0; row < years.size(); row++) {
            for (int month = 0; month < HeatRow.MONTHS; month++) {
                visitor.visit(row, month, years.get(row).values().get(month));
            }
        }
    }

    /** Nothing is the lightest; the rest in even steps up to the largest. */
    private double shade(long value) {
        int steps = SHADES.length - 1;
        return value == 0 ? SHADES[0] : SHADES[Math.min(steps, 1 + (int) ((double) value / largest * steps))];
    }

    private double middle(int month) {
        return left + (month + 0.5) * cell - SEAM / 2;
    }

    private static double baseline(int row) {
        return HEAD + row * ROW + (ROW - SEAM + Drawing.TEXT * 0.7) / 2;
    }
}
