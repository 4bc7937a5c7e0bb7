package org.sitegen.intake;

import org.sitegen.text.CodePoints;

/** The first sentences of a text, for lists and feeds, where an article brings no summary of its own. */
final class Summary {

    /** In columns, of which a wide character takes two. */
    private static final int LENGTH = 200;

    private static final String SENTENCE_ENDS = "。！？!?…；";
    private static final String CLOSING = "」』”’）)】》〉";

    private Summary() {}

    /**
     * The beginning of a text on one line: whole sentences where at least half of the length can be filled with them, else
     * cut and ended by {@code …}.
     */
    static String of(String text) {
        StringBuilder summary = new StringBuilder();
        int columns = 0;
        int sentenceEnd = 0;
        int sentenceColumns = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (columns + 2 <= LENGTH && CodePoints.isUsualHan(c)) {
                columns += 2;
                summary.append((char) c);
                continue;
            }
            if (Character.isWhitespace(c)) {
                columns += appendSpace(summary, text, i) ? 1 : 0;
                continue;
            }
            columns += c >= 0x1100 ? 2 : 1;
            if (columns > LENGTH) {
                return sentenceColumns >= LENGTH / 2 ? summary.substring(0, sentenceEnd) : cut(summary);
            }
            summary.appendCodePoint(c);
            boolean ends = SENTENCE_ENDS.indexOf(c) >= 0
                    || (c == '.' && (i == text.length() || Character.isWhitespace(text.charAt(i))));
            if (ends || (CLOSING.indexOf(c) >= 0 && sentenceEnd == summary.length() - Character.charCount(c))) {
                sentenceEnd = summary.length();
                sentenceColumns = columns;
            }
        }
        return summary.toString().strip();
    }

    /** White space between two words or blocks becomes one space. */
    private static boolean appendSpace(StringBuilder summary, String text, int next) {
        if (summary.isEmpty() || next >= text.length()) {
            return false;
        }
        char before = summary.charAt(summary.length() - 1);
        char after = text.charAt(next);
        if (before == ' ' || Character.isWhitespace(after)) {
            return false;
        }
        summary.append(' ');
        return true;
    }

    private static String cut(StringBuilder summary) {
        int end = summary.length();
        int space = summary.lastIndexOf(" ");
        if (space > end - 20 && space > 0 && summary.charAt(end - 1) < 0x1100) {
            end = space;
        }
        return summary.substring(0, end).stripTrailing() + "…";
    }
}
