package org.sitegen.data;

import java.util.Optional;

/** How deep TOML is nested, found without parsing: the parser itself follows any depth until its stack ends. */
final class TomlDepth {

    private TomlDepth() {}

    /** The line, counted from 0, where brackets or a dotted key first go deeper than a limit. */
    static Optional<Integer> firstBeyond(String text, int limit) {
        int depth = 0;
        int dots = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '[', '{' -> depth++;
                case ']', '}' -> depth = Math.max(depth - 1, 0);
                case '.' -> dots++;
                case '\n' -> {
                    line++;
                    dots = 0;
                }
                case '#' -> i = endOfLine(text, i) - 1;
                case '"', '\'' -> {
                    int end = endOfString(text, i);
                    line += newlines(text, i, end);
                    i = end - 1;
                }
                default -> {
                    // part of a key or value
                }
            }
            if (depth > limit || dots > limit) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int endOfString(String text, int from) {
        char quote = text.charAt(from);
        String triple = String.valueOf(quote).repeat(3);
        if (text.startsWith(triple, from)) {
            int end = text.indexOf(triple, from + 3);
            return end < 0 ? text.length() : end + 3;
        }
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                return i + 1;
            } else if (c == '\n') {
                return i;
            }
        }
        return text.length();
    }

    private static int newlines(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
