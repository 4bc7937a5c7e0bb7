package org.sitegen.discuz;

/** Short texts of a page: titles, names, captions. */
final class Words {

    private Words() {}

    /**
     * One line: control and direction characters, noncharacters and lone surrogates are left out; white space becomes one space, and
     * goes at both ends. An ideographic space between words stays.
     */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isNarrowSpace(c)) {
                space = true;
            } else if (isText(c)) {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.appendCodePoint(c);
            }
        }
        return trim(line.toString());
    }

    /** Without white space of any width at either end. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isNarrowSpace(int c) {
        return c != '\u3000' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isText(int c) {
        boolean isNoncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean isDirection =
                (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200B || c == 0xFEFF;
        return !isNoncharacter
                && !isDirection
                && Character.getType(c) != Character.CONTROL
                && Character.getType(c) != Character.SURROGATE;
    }
}
