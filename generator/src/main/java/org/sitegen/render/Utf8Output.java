package org.sitegen.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.sitegen.text.Utf8Appendable;
import org.sitegen.text.Utf8Bytes;

/**
 * Writes characters as UTF-8, without a string or an encoder between, and counts them. A lone surrogate becomes U+FFFD.
 * Reused for page after page; for one thread.
 */
final class Utf8Output extends Writer implements Utf8Appendable {

    /** How many characters are encoded at a time. */
    private static final int STEP = 4 * 1024;

    /** One character may wait from before. */
    private static final int STEP_BYTES = Utf8Bytes.MOST_PER_CHAR * (STEP + 1);

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

    /** Encodes characters for which there is room. */
    private void encode(char[] chars, int start, int end) {
        int first = start;
        if (pendingHigh != 0) {
            char[] waited = {pendingHigh, chars[start]};
            boolean isPair = Character.isSurrogatePair(waited[0], waited[1]);
            used = Utf8Bytes.put(waited, 0, isPair ? 2 : 1, buffer, used);
            first += isPair ? 1 : 0;
            pendingHigh = 0;
        }
        int last = end;
        if (last > first && Character.isHighSurrogate(chars[last - 1])) {
            pendingHigh = chars[--last];
        }
        used = Utf8Bytes.put(chars, first, last, buffer, used);
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
