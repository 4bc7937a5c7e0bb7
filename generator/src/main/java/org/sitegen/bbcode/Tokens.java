package org.sitegen.bbcode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The codes of a message in order, and which belong together. */
final class Tokens {

    /** Stands for none. */
    static final int NONE = -1;

    private static final int LONGEST_NAME = 16;

    private static final int LONGEST_ARGUMENT = 2048;

    private final String text;
    private final List<Token> all = new ArrayList<>();
    private int[] partners = {};
    private int[] nextClosing = {};

    private Tokens(String text) {
        this.text = text;
    }

    /** A message without codes. */
    static Tokens none(String text) {
        return new Tokens(text);
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.find();
        tokens.pair();
        return tokens;
    }

    String text() {
        return text;
    }

    int size() {
        return all.size();
    }

    Token get(int index) {
        return all.get(index);
    }

    /** The code that closes the one at {@code index}, or that it closes, nested ones skipped. */
    int partner(int index) {
        return partners[index];
    }

    /** The first code behind the one at {@code index} that closes its name. */
    int nextClosing(int index) {
        return nextClosing[index];
    }

    /** Whether a code of that name stands between two others. */
    boolean has(String name, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (all.get(i).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void find() {
        boolean codeEnds = true;
        int open = text.indexOf('[');
        while (open >= 0) {
            int from = open + 1;
            if (codeEnds && text.regionMatches(true, open, "[code]", 0, 6)) {
                int close = closingOfCode(open + 6);
                codeEnds = close >= 0;
                if (codeEnds) {
                    all.add(new Token("code", text.substring(open + 6, close), false, open, close + 7));
                    from = close + 7;
                }
            } else {
                Token token = tokenAt(open);
                if (token != null) {
                    all.add(token);
                    from = token.end();
                }
            }
            open = text.indexOf('[', from);
        }
    }

    private int closingOfCode(int from) {
        int at = text.indexOf("[/", from);
        while (at >= 0 && !text.regionMatches(true, at, "[/code]", 0, 7)) {
            at = text.indexOf("[/", at + 2);
        }
        return at;
    }

    /** The code whose bracket opens at {@code open}; null where it is text. */
    private Token tokenAt(int open) {
        boolean closing = text.startsWith("/", open + 1);
        int start = open + (closing ? 2 : 1);
        int end = start;
        while (end < text.length() && end - start < LONGEST_NAME && isNamePart(text.charAt(end))) {
            end++;
        }
        if (end == start || end == text.length()) {
            return null;
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (text.charAt(end) == ']') {
            return new Token(name, "", closing, open, end + 1);
        }
        if (closing || text.charAt(end) != '=') {
            return null;
        }
        int close = argumentEnd(end + 1);
        return close < 0 ? null : new Token(name, argument(end + 1, close), false, open, close + 1);
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '*' || c == '#';
    }

    private int argumentEnd(int start) {
        int limit = Math.min(text.length(), start + LONGEST_ARGUMENT);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '\n' || c == '[') {
                return NONE;
            }
        }
        return NONE;
    }

    private String argument(int start, int end) {
        String written = text.substring(start, end).strip().replace("&quot;", "\"");
        boolean quoted = written.length() > 1
                && written.charAt(0) == written.charAt(written.length() - 1)
                && (written.startsWith("\"") || written.startsWith("'"));
        return quoted ? written.substring(1, written.length() - 1).strip() : written;
    }

    private void pair() {
        partners = new int[all.size()];
        nextClosing = new int[all.size()];
        Arrays.fill(partners, NONE);
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Deque<Integer> waiting = open.computeIfAbsent(all.get(i).name(), name -> new ArrayDeque<>());
            if (!all.get(i).isClosing()) {
                waiting.push(i);
            } else if (!waiting.isEmpty()) {
                partners[i] = waiting.pop();
                partners[partners[i]] = i;
            }
        }
        Map<String, Integer> next = new HashMap<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            nextClosing[i] = next.getOrDefault(all.get(i).name(), NONE);
            if (all.get(i).isClosing()) {
                next.put(all.get(i).name(), i);
            }
        }
    }
}
