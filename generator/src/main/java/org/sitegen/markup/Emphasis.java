package org.sitegen.markup;

import org.sitegen.markup.Line.Style;
import org.sitegen.text.CodePoints;

/** Takes emphasis off where Markdown's delimiters would not be read as such, and where it sets off nothing. */
final class Emphasis {

    private final Line line;

    private Emphasis(Line line) {
        this.line = line;
    }

    /** Leaves in a line only emphasis that can be written. */
    static void settle(Line line) {
        new Emphasis(line).settle();
    }

    private void settle() {
        int start = 0;
        while (start < line.length()) {
            int end = start + 1;
            while (end < line.length() && line.style(end) == line.style(start) && line.link(end) == line.link(start)) {
                end++;
            }
            if (line.style(start) != Style.PLAIN) {
                settle(start, end);
            }
            start = end;
        }
    }

    private void settle(int start, int end) {
        Style style = line.style(start);
        int first = start;
        while (first < end && isBlank(line.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > first && isBlank(line.charAt(last - 1))) {
            last--;
        }
        line.setStyle(start, first, Style.PLAIN);
        line.setStyle(last, end, Style.PLAIN);
        if (style != Style.CODE && first < last && !canBeWritten(style, first, last)) {
            line.setStyle(first, last, Style.PLAIN);
        }
    }

    private boolean canBeWritten(Style style, int first, int last) {
        return reads(codePointAt(first), before(first))
                && reads(codePointBefore(last), after(last))
                && !(style == Style.ITALIC && touchesBold(first, last));
    }

    /** One run of asterisks would follow another. */
    private boolean touchesBold(int first, int last) {
        return (first > 0 && line.style(first - 1) == Style.BOLD)
                || (last < line.length() && line.style(last) == Style.BOLD);
    }

    /**
     * Whether delimiters between the two are read: beside white space or punctuation inside the emphasis they are not, unless
     * there is white space, punctuation or a Han character outside.
     */
    private static boolean reads(int inside, int outside) {
        return Character.isLetterOrDigit(inside)
                || (isPunctuation(inside)
                        && (outside == ' ' || isPunctuation(outside) || Character.isIdeographic(outside)));
    }

    private int before(int index) {
        return index == 0 ? ' ' : line.link(index - 1) == line.link(index) ? codePointBefore(index) : '[';
    }

    private int after(int index) {
        return index == line.length() ? ' ' : line.link(index) == line.link(index - 1) ? codePointAt(index) : ']';
    }

    private int codePointAt(int index) {
        char c = line.charAt(index);
        return Character.isHighSurrogate(c) ? Character.toCodePoint(c, line.charAt(index + 1)) : c;
    }

    private int codePointBefore(int index) {
        char c = line.charAt(index - 1);
        return Character.isLowSurrogate(c) ? Character.toCodePoint(line.charAt(index - 2), c) : c;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000';
    }

    private static boolean isPunctuation(int c) {
        return c == Line.PICTURE || CodePoints.isPunctuation(c);
    }
}
