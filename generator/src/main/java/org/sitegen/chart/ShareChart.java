package org.sitegen.chart;

import java.math.BigInteger;
import java.util.List;
import org.sitegen.text.NumberFormats;
import org.sitegen.view.Html;

/** One bar divided into shares, with a legend below: a square, a name, a number and its percentage in each row. */
final class ShareChart {

    private static final int THICKNESS = 32;
    private static final int ROW = 26;
    private static final int SQUARE = 14;
    private static final int GAP = 8;
    private static final double SEAM = 2;
    private static final double[] SHADES = {0.9, 0.3, 0.6, 0.15};
    private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

    private ShareChart() {}

    static Html draw(String name, List<Datum> data) {
        Drawing drawing = new Drawing(name, "shares", THICKNESS + GAP + data.size() * ROW);
        BigInteger total =
                data.stream().map(datum -> BigInteger.valueOf(datum.value())).reduce(BigInteger.ZERO, BigInteger::add);
        double x = 0;
        for (int i = 0; i < data.size(); i++) {
            Datum datum = data.get(i);
            String text = legend(datum, total);
            drawing.beginGroup(text);
            if (datum.value() > 0) {
                double length = Drawing.WIDTH * (datum.value() / total.doubleValue());
                drawing.rect("share", x, 0, Math.max(1, length - SEAM), THICKNESS, shade(i));
                x += length;
            }
            double top = THICKNESS + GAP + i * (double) ROW;
            drawing.rect("share", 0, top + (ROW - SQUARE) / 2.0, SQUARE, SQUARE, shade(i));
            double room = (double) Drawing.WIDTH - SQUARE - GAP;
            drawing.text(
                    "label",
                    SQUARE + (double) GAP,
                    top + (ROW + Drawing.TEXT * 0.7) / 2,
                    "start",
                    Labels.fit(datum.label(), room - Labels.width(numbers(datum, total))) + numbers(datum, total));
            drawing.endGroup();
        }
        return drawing.end();
    }

    private static String legend(Datum datum, BigInteger total) {
        return datum.label() + numbers(datum, total);
    }

    private static String numbers(Datum datum, BigInteger total) {
        return " " + NumberFormats.count(datum.value()) + " · " + percentage(datum, total);
    }

    /** A percentage with one decimal, rounded half up. */
    private static String percentage(Datum datum, BigInteger total) {
        if (total.signum() == 0) {
            return "0%";
        }
        long tenths = BigInteger.valueOf(datum.value())
                .multiply(THOUSAND)
                .add(total.shiftRight(1))
                .divide(total)
                .longValueExact();
        return Drawing.number(tenths / 10.0) + "%";
    }

    private static double shade(int index) {
        return SHADES[index % SHADES.length];
    }
}
