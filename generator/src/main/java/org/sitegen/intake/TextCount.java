package org.sitegen.intake;

import org.sitegen.text.CodePoints;

/**
 * How long a text is: Han characters and words of other scripts, counted apart, since they are read at different speeds.
 *
 * @param hanCharacters how many Han characters it has
 * @param words how many runs of other letters and digits it has
 */
public record TextCount(int hanCharacters, int words) {

    private static final int HAN_A_MINUTE = 400;
    private static final int WORDS_A_MINUTE = 220;

    /** Counts a text. */
    static TextCount of(String text) {
        int han = 0;
        int words = 0;
        boolean inWord = false;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            int c = chars[i];
            if (CodePoints.isUsualHan(c)) {
                han++;
                inWord = false;
                continue;
            }
            if (Character.isHighSurrogate((char) c) && i + 1 < chars.length) {
                c = Character.codePointAt(chars, i);
                i += Character.charCount(c) - 1;
            }
            if (isChineseMark(c)) {
                inWord = false;
            } else if (isHan(c)) {
                han++;
                inWord = false;
            } else if (c < 0x80 ? CodePoints.isAsciiLetterOrDigit(c) : Character.isLetterOrDigit(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else {
                inWord = inWord && (c == '\'' || c == '\u2019' || c == '-' || c == '.' || c == ',');
            }
        }
        return new TextCount(han, words);
    }

    /** How long it is: Han characters and words together. */
    public int total() {
        return hanCharacters + words;
    }

    /** About how many minutes it takes to read, rounded, at least 1. */
    public int minutes() {
        double minutes = (double) hanCharacters / HAN_A_MINUTE + (double) words / WORDS_A_MINUTE;
        return (int) Math.max(1, Math.round(minutes));
    }

    /** The usual punctuation of Chinese, none of which is a letter: told without a search through the tables of Unicode. */
    private static boolean isChineseMark(int c) {
        return (c >= 0x3001 && c <= 0x3003)
                || (c >= 0x3008 && c <= 0x3011)
                || (c >= 0xFF01 && c <= 0xFF0F)
                || (c >= 0xFF1A && c <= 0xFF20);
    }

    private static boolean isHan(int c) {
        // What else Chinese texts are made of: told without a search through the table of scripts.
        boolean isUsual = c < 0x2E80 || (c >= 0x3000 && c <= 0x3004) || (c >= 0xFF00 && c <= 0xFFEF);
        return !isUsual && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
