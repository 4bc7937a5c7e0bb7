package org.sitegen.markdown;

import java.util.HashMap;
import java.util.Map;

/** Finds the end of code spans in one pass over the text, however many runs of backticks stay open. */
final class CodeSpans {

    private static final class Starts {
        private int[] at = new int[2];
        private int count;
        private int cursor;

        private void add(int start) {
            if (count == at.length) {
                at = java.util.Arrays.copyOf(at, count * 2);
            }
            at[count++] = start;
        }
    }

    private final Map<Integer, Starts> byLength = new HashMap<>();

    CodeSpans(String text) {
        int pos = text.indexOf('`');
        while (pos >= 0) {
            int end = runEnd(text, pos);
            byLength.computeIfAbsent(end - pos, length -> new Starts()).add(pos);
            pos = text.indexOf('`', end);
        }
    }

    static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** Where the next run of that length begins at or after {@code from}, or -1. Ask in the order of the text only. */
    int next(int length, int from) {
        Starts starts = byLength.get(length);
        if (starts == null) {
            return -1;
        }
        while (starts.cursor < starts.count && starts.at[starts.cursor] < from) {
            starts.cursor++;
        }
        return starts.cursor < starts.count ? starts.at[starts.cursor] : -1;
    }

    /** The code between two runs: line breaks are spaces, and one space at each end goes where both ends have one. */
    static String content(String text, int start, int end) {
        String code = text.substring(start, end).replace('\n', ' ');
        boolean padded =
                code.length() > 1 && code.charAt(0) == ' ' && code.charAt(code.length() - 1) == ' ' && !isSpaces(code);
        return padded ? code.substring(1, code.length() - 1) : code;
    }

    private static boolean isSpaces(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
