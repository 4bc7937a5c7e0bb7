package org.sitegen.chart;

import org.sitegen.view.Html;

/**
 * Writes SVG. Lengths are user units, one CSS pixel at full width, and written with one decimal at most; text stands at
 * whole units, since a heat map of many years has hundreds of numbers.
 */
final class Drawing {

    /** The width of all drawings. */
    static final int WIDTH = 640;

    /** The size of text. */
    static final int TEXT = 13;

    private final StringBuilder svg = new StringBuilder();
    private String run = "";
    private String runEnd = "";

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
        endRun();
        svg.append("<g><title>");
        escape(hint);
        svg.append("</title>");
        return this;
    }

    Drawing endGroup() {
        endRun();
        svg.append("</g>");
        return this;
    }

    /** A filled rectangle. Those of one kind and opacity that follow one another are one path. */
    Drawing rect(String kind, double x, double y, double width, double height, double opacity) {
        String opened = "<path class=\"drawn-" + kind + "\""
                + (opacity < 1 ? " fill-opacity=\"" + hundredths(opacity) + "\"" : "") + " d=\"";
        continueRun(opened, "\"/>");
        svg.append('M').append(number(x)).append(' ').append(number(y));
        svg.append('h').append(number(width)).append('v').append(number(height));
        svg.append("h-").append(number(width)).append('z');
        return this;
    }

    /** A horizontal line. */
    Drawing line(double x1, double x2, double y, boolean strong) {
        endRun();
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
     * Text on one line. Texts of one kind and anchor that follow one another are one group.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}: what of it is at x
     */
    Drawing text(String kind, double x, double baseline, String anchor, String text) {
        return text(kind, x, baseline, anchor, text, text);
    }

    /** Text that may have been shortened; the whole of it is shown when it is pointed at. */
    Drawing text(String kind, double x, double baseline, String anchor, String text, String whole) {
        String opened = "<g class=\"drawn-" + kind + "\""
                + (anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"") + ">";
        continueRun(opened, "</g>");
        svg.append("<text");
        attribute("x", Long.toString(Math.round(x)));
        attribute("y", Long.toString(Math.round(baseline)));
        svg.append('>');
        if (!text.equals(whole)) {
            svg.append("<title>");
            escape(whole);
            svg.append("</title>");
        }
        escape(text);
        svg.append("</text>");
        return this;
    }

    /** Goes on with what is open, if that is the same; else ends it and opens the new. */
    private void continueRun(String opened, String closed) {
        if (!opened.equals(run)) {
            endRun();
            svg.append(opened);
            run = opened;
            runEnd = closed;
        }
    }

    private void endRun() {
        svg.append(runEnd);
        run = "";
        runEnd = "";
    }

    Html end() {
        endRun();
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
