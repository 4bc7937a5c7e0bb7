package org.sitegen.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The first bytes of a file, read forward in blocks. Numbers are unsigned unless their name says otherwise. To ask for
 * more than there is, or for more than the limit, ends the reading with an {@link EndedException}.
 */
final class HeaderBytes {

    /** The most that is looked ahead, and more than a JPEG segment holds. */
    static final int WINDOW = 64 * 1024;

    /** Far above the metadata of any camera; keeps a file made of nothing but segments from taking long. */
    static final int LIMIT = 16 * 1024 * 1024;

    /** How much is read at a time, where no more is asked for. */
    private static final int BLOCK = 4 * 1024;

    private final InputStream in;
    private final byte[] window = new byte[WINDOW];
    private int position;
    private int end;
    private int fetched;

    HeaderBytes(InputStream in) {
        this.in = in;
    }

    /** Whether the next bytes are these ISO-8859-1 characters; takes none. */
    boolean startsWith(String latin) throws IOException {
        byte[] expected = latin.getBytes(StandardCharsets.ISO_8859_1);
        return has(expected.length)
                && Arrays.equals(window, position, position + expected.length, expected, 0, expected.length);
    }

    /** The next bytes, up to the window's size, as ISO-8859-1; takes none. */
    String ahead() throws IOException {
        int length = has(WINDOW) ? WINDOW : end - position;
        return new String(window, position, length, StandardCharsets.ISO_8859_1);
    }

    /** Takes four characters: the name of a chunk. */
    String fourCharacters() throws IOException {
        return new String(take(4), StandardCharsets.ISO_8859_1);
    }

    /** Takes so many bytes, at most the window's size. */
    byte[] take(int length) throws IOException {
        require(length);
        position += length;
        return Arrays.copyOfRange(window, position - length, position);
    }

    void skip(long length) throws IOException {
        long left = length;
        while (left > 0) {
            require(1);
            int step = (int) Math.min(left, end - position);
            position += step;
            left -= step;
        }
    }

    int u8() throws IOException {
        require(1);
        return window[position++] & 0xFF;
    }

    int u16BigEndian() throws IOException {
        return u8() << 8 | u8();
    }

    int u16LittleEndian() throws IOException {
        return u8() | u8() << 8;
    }

    int u24LittleEndian() throws IOException {
        return u16LittleEndian() | u8() << 16;
    }

    int s32LittleEndian() throws IOException {
        return u16LittleEndian() | u16LittleEndian() << 16;
    }

    long u32LittleEndian() throws IOException {
        return Integer.toUnsignedLong(s32LittleEndian());
    }

    long u32BigEndian() throws IOException {
        return (long) u16BigEndian() << 16 | u16BigEndian();
    }

    private void require(int length) throws IOException {
        if (!has(length)) {
            throw new EndedException();
        }
    }

    private boolean has(int length) throws IOException {
        if (end - position >= length) {
            return true;
        }
        System.arraycopy(window, position, window, 0, end - position);
        end -= position;
        position = 0;
        while (end < length && fetched < LIMIT) {
            int wanted = Math.min(Math.max(length, end + BLOCK), WINDOW) - end;
            int count = in.read(window, end, Math.min(wanted, LIMIT - fetched));
            if (count < 0) {
                return false;
            }
            end += count;
            fetched += count;
        }
        return end >= length;
    }

    /** The header goes on, but the file or the limit does not. */
    static final class EndedException extends IOException {
        EndedException() {
            super("the header ends too early");
        }
    }
}
