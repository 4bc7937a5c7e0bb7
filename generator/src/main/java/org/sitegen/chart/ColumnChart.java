package org.sitegen.chart;

import java.util.List;
import org.sitegen.text.NumberFormats;
import org.sitegen.view.Html;

/** Upright columns over an axis with marks. */
final class ColumnChart {

    private static final int HEIGHT = 260;
    private static final int TOP = 24;
    private static final int BASE = HEIGHT - 28;
    private static final int GAP = 8;
    private static final double FILLED = 0.72;
    private static final double WIDEST = 64;
    private static final double THINNEST = 0.5;

    private final List<Datum> data;
    private final Scale scale;
    private final double left;
    private final double slot;

    private ColumnChart(List<Datum> data) {
        this.data = data;
        this.scale = Scale.of(data.stream().map(Datum::value).toList());
        this.left = Labels.width(NumberFormats.count(scale.top())) + GAP;
        this.slot = (Drawing.WIDTH - left) / Math.max(1, data.size());
    }

    static Html draw(String name, List<Datum> data) {
        Drawing drawing = new Drawing(name, "columns", HEIGHT);
        ColumnChart chart = new ColumnChart(data);
        chart.drawScale(drawing);
        chart.drawColumns(drawing);
        chart.drawLabels(drawing);
        return drawing.end();
    }

    private void drawScale(Drawing drawing) {
        for (long mark : scale.marks()) {
            double y = y(mark);
            drawing.line(left, Drawing.WIDTH, y, mark == 0);
        }
        for (long mark : scale.marks()) {
            double y = y(mark);
            drawing.text("mark", left - GAP, y + Drawing.TEXT / 3.0, "end", NumberFormats.count(mark));
        }
    }

    /** Where the columns are too narrow for their numbers, these are hints. */
    private void drawColumns(Drawing drawing) {
        boolean valuesFit = data.stream().allMatch(datum -> valueWidth(datum) <= slot);
        for (int i = 0; i < data.size(); i++) {
            if (valuesFit) {
                drawColumn(drawing, i);
            } else {
                drawing.beginGroup(data.get(i).label() + " " + count(i));
                drawColumn(drawing, i);
                drawing.endGroup();
            }
        }
        for (int i = 0; i < data.size() && valuesFit; i++) {
            double y = y(data.get(i).value());
            drawing.text("value", middle(i), y - GAP / 2.0, "middle", count(i));
        }
    }

    private void drawColumn(Drawing drawing, int index) {
        double width = Math.max(THINNEST, Math.min(WIDEST, slot * FILLED));
        double y = y(data.get(index).value());
        drawing.rect("column", middle(index) - width / 2, y, width, BASE - y, 1);
    }

    private String count(int index) {
        return NumberFormats.count(data.get(index).value());
    }

    private static double valueWidth(Datum datum) {
        return Labels.width(NumberFormats.count(datum.value()));
    }

    /** As many labels as there is room for, evenly, the first among them. */
    private void drawLabels(Drawing drawing) {
        double widest = Math.min(
                WIDEST * 2,
                data.stream()
                        .mapToDouble(datum -> Labels.width(datum.label()))
                        .max()
                        .orElse(0));
        int every = (int) Math.max(1, Math.ceil((widest + GAP) / slot));
        for (int i = 0; i < data.size(); i += every) {
            String label = Labels.fit(data.get(i).label(), widest);
            double half = Labels.width(label) / 2;
            double x = Math.max(half, Math.min(Drawing.WIDTH - half, middle(i)));
            drawing.text("label", x, HEIGHT - (double) GAP, "middle", label);
        }
    }

    private double middle(int index) {
        return left + slot * (index + 0.5);
    }

    private double y(long value) {
        return BASE - scale.share(value) * (BASE - TOP);
    }
}
