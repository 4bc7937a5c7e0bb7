package org.sitegen.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.sitegen.text.Utf8Appendable;

/**
 * Writes characters as UTF-8, without a string or an encoder between, and counts them. A lone surrogate becomes U+FFFD.
 * Reused for page after page; for one thread.
 */
final class Utf8Output extends Writer implements Utf8Appendable {

    /** How many characters are encoded at a time. */
    private static final int STEP = 4 * 1024;

    /** A character needs three bytes at most; a pair of surrogates four, of which the first may wait from before. */
    private static final int STEP_BYTES = 3 * STEP + 3;

    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] buffer = new byte[16 * 1024];
    private final char[] chunk = new char[STEP];
    private OutputStream out = OutputStream.nullOutputStream();
    private long limit;
    private long written;
    private int used;
    private char pendingHigh;

    /** Begins a page. */
    void begin(OutputStream newOut, long newLimit) {
        out = newOut;
        limit = newLimit;
        written = 0;
        used = 0;
        pendingHigh = 0;
    }

    /** Ends a page: what is left goes out, and nothing is kept. */
    void end() throws IOException {
        putPending();
        drain();
        out = OutputStream.nullOutputStream();
    }

    @Override
    public void write(int c) throws IOException {
        chunk[0] = (char) c;
        write(chunk, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int end = offset + length;
        for (int start = offset; start < end; start += STEP) {
            int stop = Math.min(end, start + STEP);
            text.getChars(start, stop, chunk, 0);
            write(chunk, 0, stop - start);
        }
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        int end = offset + length;
        for (int start = offset; start < end; start += STEP) {
            int stop = Math.min(end, start + STEP);
            if (buffer.length - used < STEP_BYTES) {
                drain();
            }
            encode(chars, start, stop);
        }
    }

    @Override
    public void append(byte[] utf8, int start, int end) throws IOException {
        putPending();
        int length = end - start;
        if (length > buffer.length - used) {
            drain();
        }
        if (length > buffer.length) {
            count(length);
            out.write(utf8, start, length);
        } else {
            System.arraycopy(utf8, start, buffer, used, length);
            used += length;
        }
    }

    /** Does nothing: a template must not decide when bytes leave. */
    @Override
    public void flush() {}

    /** Does nothing: the stream is the caller's. */
    @Override
    public void close() {}

    /** Encodes characters for which there is room. In local variables, for it sees every character of every page. */
    private void encode(char[] chars, int start, int end) {
        byte[] to = buffer;
        int at = used;
        int i = start;
        if (pendingHigh != 0) {
            at = putPair(to, at, pendingHigh, chars[i]);
            i += Character.isLowSurrogate(chars[i]) ? 1 : 0;
            pendingHigh = 0;
        }
        for (; i < end; i++) {
            char c = chars[i];
            if (c < 0x80) {
                to[at++] = (byte) c;
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (!Character.isHighSurrogate(c)) {
                at = putThree(to, at, Character.isLowSurrogate(c) ? REPLACEMENT : c);
            } else if (i + 1 == end) {
                pendingHigh = c;
            } else {
                at = putPair(to, at, c, chars[i + 1]);
                i += Character.isLowSurrogate(chars[i + 1]) ? 1 : 0;
            }
        }
        used = at;
    }

    private static int putThree(byte[] to, int at, char c) {
        to[at] = (byte) (0xE0 | (c >> 12));
        to[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
        to[at + 2] = (byte) (0x80 | (c & 0x3F));
        return at + 3;
    }

    /** Puts a high surrogate and what follows it, or the replacement for it alone, if that is no low one. */
    private static int putPair(byte[] to, int at, char high, char low) {
        if (!Character.isLowSurrogate(low)) {
            return putThree(to, at, REPLACEMENT);
        }
        int codePoint = Character.toCodePoint(high, low);
        to[at] = (byte) (0xF0 | (codePoint >> 18));
        to[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        to[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        to[at + 3] = (byte) (0x80 | (codePoint & 0x3F));
        return at + 4;
    }

    /** A high surrogate that waits for its other half waits in vain. */
    private void putPending() throws IOException {
        if (pendingHigh != 0) {
            pendingHigh = 0;
            write(REPLACEMENT);
        }
    }

    private void drain() throws IOException {
        count(used);
        out.write(buffer, 0, used);
        used = 0;
    }

    private void count(int bytes) throws PageTooLargeException {
        written += bytes;
        if (written > limit) {
            throw new PageTooLargeException();
        }
    }

    /** A page grew beyond the limit. */
    static final class PageTooLargeException extends IOException {}
}
