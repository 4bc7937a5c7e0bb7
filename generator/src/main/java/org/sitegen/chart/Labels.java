package org.sitegen.chart;

/** Estimates how wide text is drawn, and shortens what is too wide; a full name stands in the hint and the table. */
final class Labels {

    private static final double WIDE = 1;
    private static final double NARROW = 0.56;
    private static final String ELLIPSIS = "…";

    /** From here on scripts are written in squares: CJK radicals, kana, ideographs, Hangul, full-width forms. */
    private static final int FIRST_WIDE = 0x2E80;

    private Labels() {}

    /** The width of text in user units, rather too much than too little. */
    static double width(String text) {
        return Drawing.TEXT * text.codePoints().mapToDouble(Labels::width).sum();
    }

    /** As much of the text as fits. */
    static String fit(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        double left = width / Drawing.TEXT - WIDE;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            left -= width(c);
            if (left < 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    private static double width(int codePoint) {
        return codePoint >= FIRST_WIDE ? WIDE : NARROW;
    }
}
