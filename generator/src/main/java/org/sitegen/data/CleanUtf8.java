package org.sitegen.data;

import java.util.Optional;

/**
 * Decodes UTF-8 that holds nothing which {@link Decoder} and {@link org.sitegen.text.CleanText} would have to look at twice,
 * as nearly all files do, in a single pass. Line ends become {@code \n}, and a byte order mark is left out.
 */
final class CleanUtf8 {

    private static final int CONTINUATION_BITS = 0x3F;

    private final byte[] bytes;
    private final int end;
    private final char[] chars;
    private int at;
    private int length;

    private CleanUtf8(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
        this.chars = new char[end];
    }

    /** The text of a file's bytes, the first of an array; empty where they hold anything else. */
    static Optional<String> decode(byte[] bytes, int length) {
        CleanUtf8 text = new CleanUtf8(bytes, length);
        return text.read() ? Optional.of(new String(text.chars, 0, text.length)) : Optional.empty();
    }

    private boolean read() {
        boolean isMarked = end >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        at = isMarked ? 3 : 0;
        while (at < end) {
            readCommon();
            if (at < end && !readRare()) {
                return false;
            }
        }
        return true;
    }

    /** Reads ASCII and characters of three bytes as far as it can; in local variables, for it sees every character. */
    private void readCommon() {
        byte[] from = bytes;
        char[] to = chars;
        int next = length;
        int i = at;
        int stop = end;
        while (i < stop) {
            int b = from[i];
            if (b >= ' ' ? b != 0x7F : b == '\n' || b == '\t') {
                to[next++] = (char) b;
                i++;
                continue;
            }
            // Without those whose first byte is E0, EE or EF, some of which are allowed, and ED, some of which are
            // surrogates.
            if (b < (byte) 0xE1 || b > (byte) 0xEC || i + 2 >= stop) {
                break;
            }
            int second = from[i + 1];
            int third = from[i + 2];
            if (!isContinuation(second) || !isContinuation(third)) {
                break;
            }
            to[next++] = (char) (((b & 0xF) << 12) | ((second & CONTINUATION_BITS) << 6) | (third & CONTINUATION_BITS));
            i += 3;
        }
        length = next;
        at = i;
    }

    /** Reads one other character; false where it cannot stand in a clean text, or the bytes are no UTF-8. */
    private boolean readRare() {
        int b = bytes[at] & 0xFF;
        if (b == '\r') {
            at++;
            boolean isBeforeNewline = at < end && bytes[at] == '\n';
            at += isBeforeNewline ? 1 : 0;
            chars[length++] = '\n';
            return true;
        }
        int more = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
        if (b < 0xC2 || b > 0xF4 || at + more >= end) {
            return false;
        }
        int code = b & (CONTINUATION_BITS >> more);
        for (int i = 1; i <= more; i++) {
            if (!isContinuation(bytes[at + i])) {
                return false;
            }
            code = (code << 6) | (bytes[at + i] & CONTINUATION_BITS);
        }
        if (!isClean(code, more)) {
            return false;
        }
        at += more + 1;
        length += Character.toChars(code, chars, length);
        return true;
    }

    /** Whether the character needs so many bytes after the first, and a clean text may have it. */
    private static boolean isClean(int code, int more) {
        return switch (more) {
            case 1 -> code > 0x9F;
            case 2 ->
                code >= 0x800 && (code < 0xD800 || code > 0xDFFF) && (code < 0xFDD0 || code > 0xFDEF) && code < 0xFFFD;
            default -> code >= 0x10000 && code <= 0x10FFFF && (code & 0xFFFE) != 0xFFFE;
        };
    }

    private static boolean isContinuation(int b) {
        return b < (byte) 0xC0;
    }
}
