package org.sitegen.pinyin;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A syllable in ASCII parentheses directly behind a Traditional character, one that GB 2312 does not have.
 *
 * @param character the code point in front
 * @param start where the opening parenthesis stands
 * @param end where the text goes on behind the closing one
 * @param syllable what stands between them
 */
record Gloss(int character, int start, int end, Syllable syllable) {

    /** Six letters, each of which may be followed by combining marks for diaeresis and tone. */
    private static final int LONGEST = 18;

    private static final BitSet SIMPLIFIED = simplified();

    /** Finds all of them, in order. */
    static void each(String text, Consumer<Gloss> found) {
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            at(text, open).ifPresent(found);
        }
    }

    private static Optional<Gloss> at(String text, int open) {
        if (open == 0 || !isTraditional(text.codePointBefore(open))) {
            return Optional.empty();
        }
        int limit = Math.min(text.length(), open + 1 + LONGEST + 1);
        int close = open + 1;
        while (close < limit && text.charAt(close) != ')') {
            close++;
        }
        if (close == limit) {
            return Optional.empty();
        }
        Syllable syllable = Syllable.of(text.substring(open + 1, close));
        return syllable.exists()
                ? Optional.of(new Gloss(text.codePointBefore(open), open, close + 1, syllable))
                : Optional.empty();
    }

    /** Whether a syllable in full-width parentheses begins somewhere. */
    static boolean isFullWidth(String text, int open) {
        if (open >= text.length() || text.charAt(open) != '（') {
            return false;
        }
        int close = text.indexOf('）', open);
        return close > open
                && close - open <= LONGEST + 1
                && Syllable.of(text.substring(open + 1, close)).exists();
    }

    /** Whether a code point is a Han character that Simplified text does not use. */
    static boolean isTraditional(int codePoint) {
        return Character.isIdeographic(codePoint) && !SIMPLIFIED.get(codePoint);
    }

    private static BitSet simplified() {
        BitSet characters = new BitSet(0xA000);
        Charset charset = Charset.forName("GB2312");
        for (int lead = 0xB0; lead <= 0xF7; lead++) {
            for (int trail = 0xA1; trail <= 0xFE; trail++) {
                characters.set(new String(new byte[] {(byte) lead, (byte) trail}, charset).charAt(0));
            }
        }
        return characters;
    }
}
