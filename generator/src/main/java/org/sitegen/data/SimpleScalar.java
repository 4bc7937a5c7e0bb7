package org.sitegen.data;

import java.util.Optional;
import org.sitegen.text.CleanText;

/**
 * Scalars of YAML that stand on one line, and have one possible reading and no mistake: quoted with few escapes or none, or
 * plain without what could mean more than itself.
 */
final class SimpleScalar {

    private SimpleScalar() {}

    /**
     * Reads a part of a text.
     *
     * @param at where the scalar begins
     * @param stop where it ends, after {@code at} and before the end of the line
     * @param line the line of the scalar
     * @param column its column
     * @return the scalar; empty where it is not as simple as that
     */
    static Optional<Scalar> read(String text, int at, int stop, int line, int column) {
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            return quoted(text, at, stop).map(value -> new Scalar(value, Scalar.Kind.STRING, line, column));
        }
        if (!isPlain(text, at, stop)) {
            return Optional.empty();
        }
        String value = text.substring(at, stop);
        return Optional.of(new Scalar(value, PlainKind.of(value), line, column));
    }

    private static boolean isPlain(String text, int at, int stop) {
        char first = text.charAt(at);
        // All characters by which YAML means more are ASCII.
        boolean beginsPlain = first >= 0x80 || Character.isLetterOrDigit(first) || first == '/';
        if (!beginsPlain || text.charAt(stop - 1) == ' ') {
            return false;
        }
        for (int i = at; i < stop; i++) {
            char c = text.charAt(i);
            boolean endsKey = c == ':' && (i + 1 == stop || text.charAt(i + 1) == ' ');
            if (c == '#' || endsKey || !isText(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> quoted(String text, int at, int stop) {
        char quote = text.charAt(at);
        boolean hasEscapes = false;
        int i = at + 1;
        while (i < stop && text.charAt(i) != quote) {
            int escape = quote == '"' ? lengthOfEscape(text, i) : 0;
            if (escape == 0 && (text.charAt(i) == '\\' || !isText(text, i))) {
                return Optional.empty();
            }
            hasEscapes |= escape > 0;
            i += Math.max(escape, 1);
        }
        if (i != stop - 1) {
            return Optional.empty();
        }
        return hasEscapes ? unescaped(text, at + 1, i) : Optional.of(text.substring(at + 1, i));
    }

    /** How many characters belong to the escape that begins at a place; 0 where none does. */
    private static int lengthOfEscape(String text, int at) {
        if (text.charAt(at) != '\\' || at + 1 == text.length()) {
            return 0;
        }
        return switch (text.charAt(at + 1)) {
            case '"', '\\', 'n', 't' -> 2;
            case 'u' -> isHex(text, at + 2) ? 6 : 0;
            default -> 0;
        };
    }

    private static boolean isHex(String text, int at) {
        if (at + 4 > text.length()) {
            return false;
        }
        for (int i = at; i < at + 4; i++) {
            if (text.charAt(i) >= 0x80 || Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> unescaped(String text, int at, int stop) {
        StringBuilder value = new StringBuilder(stop - at);
        int i = at;
        while (i < stop) {
            int escape = lengthOfEscape(text, i);
            value.append(escape == 0 ? text.charAt(i) : meant(text, i + 1));
            i += Math.max(escape, 1);
        }
        CleanText clean = CleanText.of(value.toString());
        return clean.removed() == 0 ? Optional.of(clean.text()) : Optional.empty();
    }

    private static char meant(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(text, at + 1, at + 5, 16);
            default -> c;
        };
    }

    /** Whether YAML takes the character at a place for nothing but itself, colons and {@code #} aside. */
    static boolean isText(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return isText(c);
        }
        int first = Character.isLowSurrogate(c) && at > 0 ? at - 1 : at;
        int whole = text.codePointAt(first);
        return Character.isSupplementaryCodePoint(whole) && (whole & 0xFFFE) != 0xFFFE;
    }

    /** The same of a character that is no part of a pair. */
    static boolean isText(char c) {
        return (c >= ' ' && c < 0x7F)
                || (c > 0xA0 && c < 0x2000)
                || (c >= 0x2010 && c < 0x2028)
                || (c > 0x2030 && c < 0x3000)
                || (c > 0x3000 && c < 0xD800)
                || (c > 0xFF00 && c < 0xFFF0);
    }
}
