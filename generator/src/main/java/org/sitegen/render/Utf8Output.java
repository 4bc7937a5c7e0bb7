package org.sitegen.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes characters as UTF-8, without a string or an encoder between, and counts them. A lone surrogate becomes U+FFFD.
 * Reused for page after page; for one thread.
 */
final class Utf8Output extends Writer {

    /** A character needs three bytes at most, a pair of surrogates four. */
    private static final int LARGEST = 4;

    private static final int REPLACEMENT = 0xFFFD;

    private final byte[] buffer = new byte[16 * 1024];
    private final char[] chunk = new char[4 * 1024];
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
        if (pendingHigh != 0) {
            pendingHigh = 0;
            put(REPLACEMENT);
        }
        drain();
        out = OutputStream.nullOutputStream();
    }

    @Override
    public void write(int c) throws IOException {
        put((char) c);
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            put(chars[i]);
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int end = offset + length;
        for (int start = offset; start < end; start += chunk.length) {
            int stop = Math.min(end, start + chunk.length);
            text.getChars(start, stop, chunk, 0);
            write(chunk, 0, stop - start);
        }
    }

    /** Does nothing: a template must not decide when bytes leave. */
    @Override
    public void flush() {}

    /** Does nothing: the stream is the caller's. */
    @Override
    public void close() {}

    private void put(char c) throws IOException {
        if (used > buffer.length - 2 * LARGEST) {
            drain();
        }
        if (c < 0x80 && pendingHigh == 0) {
            buffer[used++] = (byte) c;
        } else {
            putWide(c);
        }
    }

    private void putWide(char c) {
        if (pendingHigh != 0) {
            char high = pendingHigh;
            pendingHigh = 0;
            if (Character.isLowSurrogate(c)) {
                put(Character.toCodePoint(high, c));
                return;
            }
            put(REPLACEMENT);
        }
        if (Character.isHighSurrogate(c)) {
            pendingHigh = c;
        } else {
            put(Character.isLowSurrogate(c) ? REPLACEMENT : (int) c);
        }
    }

    private void put(int codePoint) {
        if (codePoint < 0x80) {
            buffer[used++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            buffer[used++] = (byte) (0xC0 | (codePoint >> 6));
            putTail(codePoint);
        } else if (codePoint < 0x10000) {
            buffer[used++] = (byte) (0xE0 | (codePoint >> 12));
            putTail(codePoint >> 6);
            putTail(codePoint);
        } else {
            buffer[used++] = (byte) (0xF0 | (codePoint >> 18));
            putTail(codePoint >> 12);
            putTail(codePoint >> 6);
            putTail(codePoint);
        }
    }

    private void putTail(int bits) {
        buffer[used++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void drain() throws IOException {
        written += used;
        if (written > limit) {
            throw new PageTooLargeException();
        }
        out.write(buffer, 0, used);
        used = 0;
    }

    /** A page grew beyond the limit. */
    static final class PageTooLargeException extends IOException {}
}
