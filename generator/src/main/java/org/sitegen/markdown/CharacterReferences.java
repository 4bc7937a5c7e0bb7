package org.sitegen.markdown;

import org.jsoup.nodes.Entities;
import org.sitegen.text.CodePoints;

/** Character references of HTML and backslash escapes of CommonMark. */
final class CharacterReferences {

    private static final int LONGEST_NAME = 32;
    private static final int MOST_DECIMAL_DIGITS = 7;
    private static final int MOST_HEX_DIGITS = 6;

    private CharacterReferences() {}

    /** Where the reference that begins with the {@code &} at {@code start} ends, or -1 where it is none. */
    static int end(String text, int start) {
        int pos = start + 1;
        if (pos < text.length() && text.charAt(pos) == '#') {
            return numericEnd(text, pos + 1);
        }
        int limit = Math.min(text.length(), pos + LONGEST_NAME);
        int nameStart = pos;
        while (pos < limit && CodePoints.isAsciiLetterOrDigit(text.charAt(pos))) {
            pos++;
        }
        if (pos == nameStart || pos >= text.length() || text.charAt(pos) != ';') {
            return -1;
        }
        return Entities.isNamedEntity(text.substring(nameStart, pos)) ? pos + 1 : -1;
    }

    private static int numericEnd(String text, int digits) {
        boolean hex = digits < text.length() && (text.charAt(digits) | 0x20) == 'x';
        int first = hex ? digits + 1 : digits;
        int limit = Math.min(text.length(), first + (hex ? MOST_HEX_DIGITS : MOST_DECIMAL_DIGITS));
        int pos = first;
        while (pos < limit && Character.digit(asciiOnly(text.charAt(pos)), hex ? 16 : 10) >= 0) {
            pos++;
        }
        return pos > first && pos < text.length() && text.charAt(pos) == ';' ? pos + 1 : -1;
    }

    private static char asciiOnly(char c) {
        return c < 0x80 ? c : ' ';
    }

    /** What the reference from {@code start} to {@code end} stands for; control characters become U+FFFD. */
    static String decode(String text, int start, int end) {
        if (text.charAt(start + 1) != '#') {
            return Entities.getByName(text.substring(start + 1, end - 1));
        }
        boolean hex = (text.charAt(start + 2) | 0x20) == 'x';
        int cp = hex ? Integer.parseInt(text, start + 3, end - 1, 16) : Integer.parseInt(text, start + 2, end - 1, 10);
        return isText(cp) ? Character.toString(cp) : "\uFFFD";
    }

    private static boolean isText(int cp) {
        return Character.isValidCodePoint(cp)
                && !(cp >= 0xD800 && cp <= 0xDFFF)
                && (cp >= ' ' || cp == '\t' || cp == '\n' || cp == '\r')
                && cp != 0xFFFE
                && cp != 0xFFFF;
    }

    /** The text with its character references and backslash escapes resolved. */
    static String unescape(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        return resolve(text, true);
    }

    /** The text with its character references resolved. */
    static String decodeAll(String text) {
        return text.indexOf('&') < 0 ? text : resolve(text, false);
    }

    private static String resolve(String text, boolean backslashes) {
        StringBuilder out = new StringBuilder(text.length());
        int pos = 0;
        while (pos < text.length()) {
            char c = text.charAt(pos);
            if (backslashes
                    && c == '\\'
                    && pos + 1 < text.length()
                    && CodePoints.isAsciiPunctuation(text.charAt(pos + 1))) {
                out.append(text.charAt(pos + 1));
                pos += 2;
                continue;
            }
            int end = c == '&' ? end(text, pos) : -1;
            if (end > 0) {
                out.append(decode(text, pos, end));
                pos = end;
            } else {
                out.append(c);
                pos++;
            }
        }
        return out.toString();
    }
}
