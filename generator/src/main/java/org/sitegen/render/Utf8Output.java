package org.sitegen.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;
import java.util.IdentityHashMap;
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

    /** Shorter pieces of templates are encoded as fast as they are found. */
    private static final int SHORTEST_PIECE = 24;

    /** More than all templates of a theme have. */
    private static final int MOST_PIECES = 4 * 1024;

    /** Pieces of templates by the array itself. */
    private final IdentityHashMap<char[], Piece> pieces = new IdentityHashMap<>();

    private final byte[] buffer = new byte[16 * 1024];
    private final char[] chunk = new char[STEP];
    private OutputStream out = OutputStream.nullOutputStream();
    private long limit;
    private long written;
    private int used;
    private char pendingHigh;

    /** A piece of a template and its bytes. The characters are a copy: whose array it is may change it. */
    private static final class Piece {

        private final char[] chars;
        private final byte[] utf8;

        private Piece(char[] chars) {
            this.chars = chars.clone();
            byte[] bytes = new byte[Utf8Bytes.MOST_PER_CHAR * chars.length];
            this.utf8 = Arrays.copyOf(bytes, Utf8Bytes.put(chars, 0, chars.length, bytes, 0));
        }
    }

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

    /** Writes a text, escaped as HTML. */
    void writeEscaped(String text) throws IOException {
        int length = text.length();
        for (int start = 0; start < length; start += STEP) {
            int stop = Math.min(length, start + STEP);
            text.getChars(start, stop, chunk, 0);
            int done = 0;
            for (int i = 0; i < stop - start; i++) {
                char c = chunk[i];
                if (c <= '>' && HtmlFormat.isSpecial(c)) {
                    write(chunk, done, i - done);
                    writeEntity(HtmlFormat.escaped(c));
                    done = i + 1;
                }
            }
            write(chunk, done, stop - start - done);
        }
    }

    private void writeEntity(String ascii) throws IOException {
        putPending();
        if (buffer.length - used < STEP_BYTES) {
            drain();
        }
        for (int i = 0; i < ascii.length(); i++) {
            buffer[used++] = (byte) ascii.charAt(i);
        }
    }

    /**
     * Writes characters. A template gives the same array for the same piece of its text each time, which is encoded once.
     */
    @Override
    public void write(char[] chars) throws IOException {
        boolean isOdd = chars.length < SHORTEST_PIECE
                || Character.isLowSurrogate(chars[0])
                || Character.isHighSurrogate(chars[chars.length - 1]);
        if (isOdd) {
            write(chars, 0, chars.length);
            return;
        }
        Piece piece = pieces.get(chars);
        if (piece == null || !Arrays.equals(piece.chars, chars)) {
            piece = new Piece(chars);
            if (pieces.size() < MOST_PIECES) {
                pieces.put(chars, piece);
            }
        }
        append(piece.utf8, 0, piece.utf8.length);
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
