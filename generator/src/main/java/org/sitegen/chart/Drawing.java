package org.sitegen.chart;

import org.sitegen.view.Html;

/** Writes SVG. Lengths are user units, one CSS pixel at full width, and written with one decimal at most. */
final class Drawing {

    /** The width of all drawings. */
    static final int WIDTH = 640;

    /** The size of text. */
    static final int TEXT = 13;

    private final StringBuilder svg = new StringBuilder();

    Drawing(String name, String kind, int height) {
        svg.append("<svg class=\"drawn drawn-").append(kind).append('"');
        attribute("viewBox", "0 0 " + WIDTH + " " + height);
        attribute("width", Integer.toString(WIDTH));
        attribute("height", Integer.toString(height));
        attribute("fill", "currentColor");
        attribute("font-size", Integer.toString(TEXT));
        attribute("role", "img");
        attribute("aria-label", name);
        svg.append('>');
    }

    /** Begins a group that shows a hint when pointed at. */
    Drawing beginGroup(String hint) {
        svg.append("<g><title>");
        escape(hint);
        svg.append("</title>");
        return this;
    }

    Drawing endGroup() {
        svg.append("</g>");
        return this;
    }

    /** A filled rectangle. */
    Drawing rect(String kind, double x, double y, double width, double height, double opacity) {
        svg.append("<rect class=\"drawn-").append(kind).append('"');
        attribute("x", number(x));
        attribute("y", number(y));
        attribute("width", number(width));
        attribute("height", number(height));
        if (opacity < 1) {
            attribute("fill-opacity", hundredths(opacity));
        }
        svg.append("/>");
        return this;
    }

    /** A horizontal line. */
    Drawing line(double x1, double x2, double y, boolean strong) {
        svg.append("<line class=\"drawn-rule\"");
        attribute("x1", number(x1));
        attribute("x2", number(x2));
        attribute("y1", number(y));
        attribute("y2", number(y));
        attribute("stroke", "currentColor");
        attribute("stroke-opacity", strong ? "0.6" : "0.15");
        svg.append("/>");
        return this;
    }

    /**
     * Text on one line.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}: what of it is at x
     */
    Drawing text(String kind, double x, double baseline, String anchor, String text) {
        svg.append("<text class=\"drawn-").append(kind).append('"');
        attribute("x", number(x));
        attribute("y", number(baseline));
        if (!anchor.equals("start")) {
            attribute("text-anchor", anchor);
        }
        svg.append('>');
        escape(text);
        svg.append("</text>");
        return this;
    }

    Html end() {
        return new Html(svg.append("</svg>").toString());
    }

    private void attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"");
        escape(value);
        svg.append('"');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> svg.append("&amp;");
                case '<' -> svg.append("&lt;");
                case '>' -> svg.append("&gt;");
                case '"' -> svg.append("&quot;");
                default -> svg.append(c);
            }
        }
    }

    /** A length with one decimal at most, by integers alone, so that it is the same everywhere. */
    static String number(double length) {
        long tenths = Math.round(length * 10);
        return decimal(tenths / 10, tenths % 10 == 0 ? "" : Long.toString(tenths % 10));
    }

    private static String hundredths(double share) {
        long hundredths = Math.round(share * 100);
        return decimal(
                hundredths / 100, hundredths % 100 < 10 ? "0" + hundredths % 100 : Long.toString(hundredths % 100));
    }

    private static String decimal(long whole, String fraction) {
        return fraction.isEmpty() ? Long.toString(whole) : whole + "." + fraction;
    }
}
