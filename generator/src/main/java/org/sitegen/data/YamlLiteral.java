package org.sitegen.data;

import java.util.Optional;

/** Values on one line that YAML takes for something other than the text they are meant to be. */
final class YamlLiteral {

    /** What a value's key may hold. */
    enum Holds {
        /** Text that people read. */
        PROSE,
        /** Text, or a list or map in brackets. */
        TEXT_OR_FLOW
    }

    private static final String ESCAPES = "0abt\tnvfre \"/\\N_LPxuU";

    private YamlLiteral() {}

    /**
     * The text that a value is meant to be, where YAML would refuse it or take it for something else.
     *
     * @param value what stands after the colon, without white space around it
     */
    static Optional<String> meant(String value, Holds holds) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (value.charAt(0)) {
            case '"' -> ofQuoted(value, '"');
            case '\'' -> ofQuoted(value, '\'');
            case '[' -> ofFlow(value, ']', holds);
            case '{' -> ofFlow(value, '}', holds);
            case '@', '`', '%', '*', '&', '!', ']', '}', ',' -> Optional.of(value);
            case '|', '>' -> isBlockHeader(value) ? Optional.empty() : Optional.of(value);
            case '#' -> isTag(value, 0) ? Optional.of(value) : Optional.empty();
            case '-', '?', ':' -> isIndicator(value) ? Optional.of(value) : ofPlain(value, holds);
            default -> ofPlain(value, holds);
        };
    }

    /** Whether a comment ends the value, and could as well belong to it. */
    static boolean isCutByComment(String value) {
        char first = value.isEmpty() ? '#' : value.charAt(0);
        return "\"'[{#|>".indexOf(first) < 0 && value.contains(" # ");
    }

    /** Whether a value opens a block of text on the lines below it. */
    static boolean isBlockHeader(String value) {
        if (value.isEmpty() || (value.charAt(0) != '|' && value.charAt(0) != '>')) {
            return false;
        }
        int i = 1;
        while (i < value.length() && "+-123456789".indexOf(value.charAt(i)) >= 0) {
            i++;
        }
        return i <= 3 && (i == value.length() || isCommentOrBlank(value.substring(i)));
    }

    /** The end of a quoted value: the index after its closing quote, or -1 where it does not close on the line. */
    static int endOfQuoted(String value, char quote) {
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                if (quote == '\'' && i + 1 < value.length() && value.charAt(i + 1) == '\'') {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private static Optional<String> ofQuoted(String value, char quote) {
        int end = endOfQuoted(value, quote);
        if (end < 0) {
            return Optional.empty();
        }
        if (!isCommentOrBlank(value.substring(end))) {
            return Optional.of(isApostrophes(value, quote) ? value.substring(1, value.length() - 1) : value);
        }
        return quote == '"' && hasUnknownEscape(value, end)
                ? Optional.of(value.substring(1, end - 1))
                : Optional.empty();
    }

    /** Whether quotes stand around a text in which the same quote is only an apostrophe: {@code 'It's'}. */
    private static boolean isApostrophes(String value, char quote) {
        int last = value.length() - 1;
        if (quote != '\'' || last < 1 || value.charAt(last) != '\'') {
            return false;
        }
        for (int i = 1; i < last; i++) {
            if (value.charAt(i) == '\'' && !(isLatin(value.charAt(i - 1)) && isLatin(value.charAt(i + 1)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean hasUnknownEscape(String value, int end) {
        for (int i = 1; i < end - 1; i++) {
            if (value.charAt(i) == '\\') {
                i++;
                if (ESCAPES.indexOf(value.charAt(i)) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<String> ofFlow(String value, char close, Holds holds) {
        int end = endOfFlow(value);
        boolean isWhole = end > 0 && isCommentOrBlank(value.substring(end));
        if (isWhole || end < 0) {
            boolean isMap = close == '}' && isWhole && value.contains(": ");
            boolean isText = holds == Holds.PROSE && !isMap && (isWhole || value.indexOf(close) < 0);
            return isText ? Optional.of(value) : Optional.empty();
        }
        return Optional.of(value);
    }

    private static int endOfFlow(String value) {
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            switch (value.charAt(i)) {
                case '[', '{' -> depth++;
                case ']', '}' -> depth--;
                default -> {
                    // part of an entry
                }
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static Optional<String> ofPlain(String value, Holds holds) {
        boolean isMap = value.contains(": ") || value.endsWith(":") || value.contains(":\t");
        return isMap || (holds == Holds.PROSE && hasTag(value)) ? Optional.of(value) : Optional.empty();
    }

    private static boolean hasTag(String value) {
        for (int i = value.indexOf(" #"); i >= 0; i = value.indexOf(" #", i + 1)) {
            if (isTag(value, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code #} at an index begins a word, as in {@code #1} or {@code #topic#}, not a comment. */
    private static boolean isTag(String value, int at) {
        return at + 1 < value.length() && value.charAt(at + 1) != ' ' && value.charAt(at + 1) != '#';
    }

    private static boolean isIndicator(String value) {
        return value.length() == 1 || value.charAt(1) == ' ';
    }

    private static boolean isCommentOrBlank(String rest) {
        String text = rest.strip();
        return text.isEmpty() || (text.startsWith("#") && rest.charAt(0) == ' ');
    }
}
