package org.sitegen.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The content of a chunked body (RFC 9112, section 7.1); what comes after the last chunk is not read. */
final class ChunkedInput extends InputStream {

    private static final int LINE_LIMIT = 4096;

    private final InputStream in;
    private long left;
    private boolean isFirst = true;
    private boolean isDone;

    ChunkedInput(InputStream in) {
        this.in = in;
    }

    /** Whether bytes look like the start of a chunked body. */
    static boolean begins(byte[] head) {
        int i = 0;
        while (i < head.length && Character.digit(head[i], 16) >= 0) {
            i++;
        }
        return i > 0 && i <= 8 && i < head.length && " ;\r\n".indexOf(head[i]) >= 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !isDone) {
            next();
        }
        if (isDone) {
            return -1;
        }
        int count = in.read(bytes, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw new EOFException("cut off in a chunk");
        }
        left -= count;
        return count;
    }

    private void next() throws IOException {
        if (!isFirst) {
            line();
        }
        isFirst = false;
        String size = line().replaceFirst("[;\\s].*", "");
        if (!size.matches("[0-9A-Fa-f]{1,15}")) {
            throw new IOException("no size of a chunk");
        }
        left = Long.parseLong(size, 16);
        isDone = left == 0;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("cut off between chunks");
            }
            if (line.length() == LINE_LIMIT) {
                throw new IOException("no size of a chunk");
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }
}
