package org.sitegen.chart;

import java.util.List;
import java.util.function.Function;
import org.sitegen.text.NumberFormats;
import org.sitegen.view.Html;

/** Horizontal bars, each in a row with its name before it and its number behind it. */
final class BarChart {

    private static final int ROW = 28;
    private static final int THICKNESS = 16;
    private static final int GAP = 8;
    private static final double WIDEST_LABEL = 240;
    private static final double SHORTEST = 1;

    private BarChart() {}

    static Html draw(String name, List<Datum> data) {
        Drawing drawing = new Drawing(name, "bars", Math.max(1, data.size()) * ROW);
        double labels = Math.min(WIDEST_LABEL, widest(data, Datum::label));
        double values = widest(data, datum -> NumberFormats.count(datum.value()));
        double room = Drawing.WIDTH - labels - values - 2 * GAP;
        long largest = Math.max(1, data.stream().mapToLong(Datum::value).max().orElse(1));
        for (int i = 0; i < data.size(); i++) {
            String label = data.get(i).label();
            drawing.text("label", labels, baseline(i), "end", Labels.fit(label, labels), label);
        }
        double[] lengths = data.stream()
                .mapToDouble(datum -> room * ((double) datum.value() / largest))
                .toArray();
        for (int i = 0; i < data.size(); i++) {
            if (data.get(i).value() > 0) {
                double top = i * ROW + (ROW - THICKNESS) / 2.0;
                drawing.rect("bar", labels + GAP, top, Math.max(SHORTEST, lengths[i]), THICKNESS, 1);
            }
        }
        for (int i = 0; i < data.size(); i++) {
            String value = NumberFormats.count(data.get(i).value());
            drawing.text("value", labels + GAP + lengths[i] + GAP, baseline(i), "start", value);
        }
        return drawing.end();
    }

    private static double baseline(int row) {
        return row * ROW + (ROW + Drawing.TEXT * 0.7) / 2;
    }

    private static double widest(List<Datum> data, Function<Datum, String> text) {
        return data.stream()
                .mapToDouble(datum -> Labels.width(text.apply(datum)))
                .max()
                .orElse(0);
    }
}
