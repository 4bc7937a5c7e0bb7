package org.sitegen.text;

import java.util.Arrays;

/** UTF-8 as in RFC 3629, written from characters without an encoder. A lone surrogate becomes U+FFFD. */
public final class Utf8Bytes {

    /** The most bytes that one {@code char} needs; each of a pair of surrogates needs two. */
    public static final int MOST_PER_CHAR = 3;

    private static final char REPLACEMENT = '\uFFFD';

    private Utf8Bytes() {}

    /** The bytes of a text. */
    public static byte[] of(StringBuilder text) {
        char[] chars = new char[text.length()];
        text.getChars(0, chars.length, chars, 0);
        byte[] bytes = new byte[MOST_PER_CHAR * chars.length];
        return Arrays.copyOf(bytes, put(chars, 0, chars.length, bytes, 0));
    }

    /**
     * Puts the characters from {@code start} to {@code end} into an array with room for {@link #MOST_PER_CHAR} bytes each.
     *
     * @param at where the first byte goes
     * @return where the last byte has ended
     */
    public static int put(char[] chars, int start, int end, byte[] to, int at) {
        // In local variables, for it sees every character of every page.
        int next = at;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c < 0x80) {
                to[next++] = (byte) c;
                continue;
            }
            if (c < 0x800) {
                to[next++] = (byte) (0xC0 | (c >> 6));
                to[next++] = (byte) (0x80 | (c & 0x3F));
                continue;
            }
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (i + 1 < end && Character.isSurrogatePair(c, chars[i + 1])) {
                    next = putFour(to, next, Character.toCodePoint(c, chars[++i]));
                    continue;
                }
                c = REPLACEMENT;
            }
            to[next++] = (byte) (0xE0 | (c >> 12));
            to[next++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            to[next++] = (byte) (0x80 | (c & 0x3F));
        }
        return next;
    }

    private static int putFour(byte[] to, int at, int codePoint) {
        to[at] = (byte) (0xF0 | (codePoint >> 18));
        to[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        to[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        to[at + 3] = (byte) (0x80 | (codePoint & 0x3F));
        return at + 4;
    }
}
