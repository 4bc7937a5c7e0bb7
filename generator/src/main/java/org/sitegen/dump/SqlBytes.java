package org.sitegen.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/** The bytes of a dump, with a look ahead. A compressed dump that is damaged or cut off ends there. */
final class SqlBytes {

    /** No byte is left. */
    static final int END = -1;

    private static final int AHEAD = 64;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long line = 1;
    private boolean ended;

    SqlBytes(InputStream in) {
        this.in = in;
    }

    /** The line of the next byte, counted from 1. */
    long line() {
        return line;
    }

    int read() throws IOException {
        if (position == limit && !fill()) {
            return END;
        }
        byte b = buffer[position++];
        line += b == '\n' ? 1 : 0;
        return b & 0xFF;
    }

    int peek() throws IOException {
        return position < limit || fill() ? buffer[position] & 0xFF : END;
    }

    /** The byte that comes {@code ahead} bytes after the next one; at most 63. */
    int peek(int ahead) throws IOException {
        while (limit - position <= ahead) {
            if (!fill()) {
                return END;
            }
        }
        return buffer[position + ahead] & 0xFF;
    }

    /** Whether a text in ASCII comes next, in any case. */
    boolean startsWith(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            int b = peek(i);
            if (b == END || Character.toUpperCase((char) b) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            read();
        }
    }

    /** The rest of the line, its beginning where it is long. */
    String restOfLine() throws IOException {
        StringBuilder rest = new StringBuilder();
        for (int b = read(); b != END && b != '\n'; b = read()) {
            if (rest.length() < 1000) {
                rest.append((char) b);
            }
        }
        return rest.toString();
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int rest = limit - position;
        if (rest > AHEAD) {
            throw new IllegalStateException("too far ahead");
        }
        System.arraycopy(buffer, position, buffer, 0, rest);
        position = 0;
        limit = rest;
        int count;
        try {
            count = in.read(buffer, limit, buffer.length - limit);
        } catch (EOFException | ZipException cutOff) {
            count = END;
        }
        ended = count < 0;
        limit += Math.max(count, 0);
        return count > 0;
    }

    static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
