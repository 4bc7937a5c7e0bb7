package org.sitegen.text;

/**
 * Text that may stand on a page, in a feed and in a file of an archive: without the characters that XML 1.0 forbids, other
 * control characters, noncharacters and lone surrogates, and with {@code \n} as its only line end.
 *
 * @param text the clean text
 * @param removed how many characters were removed
 * @param line the line of the first one removed, counted from 1
 * @param column its column, counted from 1
 */
public record CleanText(String text, int removed, int line, int column) {

    /** Cleans any text. */
    public static CleanText of(String raw) {
        int first = firstUnclean(raw);
        return first < 0 ? new CleanText(raw, 0, 0, 0) : clean(raw, first);
    }

    private static int firstUnclean(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if ((c >= 0x2000 && c < 0xD800) || (c >= 0x20 && c < 0x7F) || c == '\n') {
                continue;
            }
            if (c == '\r' || isForbidden(raw, i, c)) {
                return i;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
        return -1;
    }

    private static CleanText clean(String raw, int first) {
        StringBuilder text = new StringBuilder(raw.length()).append(raw, 0, first);
        int removed = 0;
        int firstRemoved = -1;
        for (int i = first; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                    text.append('\n');
                }
            } else if (isForbidden(raw, i, c)) {
                firstRemoved = removed == 0 ? text.length() : firstRemoved;
                removed++;
                i += isPairAt(raw, i) ? 1 : 0;
            } else {
                text.append(c);
                if (Character.isHighSurrogate(c)) {
                    text.append(raw.charAt(++i));
                }
            }
        }
        String result = text.toString();
        return removed == 0 ? new CleanText(result, 0, 0, 0) : located(result, removed, firstRemoved);
    }

    private static CleanText located(String text, int removed, int at) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new CleanText(text, removed, line, at - text.lastIndexOf('\n', at - 1));
    }

    private static boolean isPairAt(String raw, int i) {
        return Character.isHighSurrogate(raw.charAt(i))
                && i + 1 < raw.length()
                && Character.isLowSurrogate(raw.charAt(i + 1));
    }

    private static boolean isForbidden(String raw, int i, char c) {
        if (c < 0x20) {
            return c != '\n' && c != '\t';
        }
        if (c < 0xD800) {
            return c >= 0x7F && c <= 0x9F;
        }
        if (c >= 0xE000) {
            return c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        }
        return !isPairAt(raw, i) || (raw.codePointAt(i) & 0xFFFE) == 0xFFFE;
    }
}
