package org.sitegen.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes values into a buffer that grows, for {@link ByteReader}. */
public final class ByteWriter {

    private static final int FIRST_SIZE = 1024;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    /** A number; small ones that are not negative take few bytes. */
    public void number(long value) {
        need(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A number of 64 bits without a pattern, such as a fingerprint. */
    public void bits(long value) {
        need(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    /** A truth. */
    public void flag(boolean value) {
        number(value ? 1 : 0);
    }

    /** A text, char by char, so that even surrogates without a partner survive. */
    public void text(String value) {
        int length = value.length();
        if (isAscii(value)) {
            number((long) length << 1 | 1);
            bytes(value.getBytes(StandardCharsets.ISO_8859_1), 0, length);
            return;
        }
        number((long) length << 1);
        need(3 * length);
        for (int i = 0; i < length; i++) {
            put(value.charAt(i));
        }
    }

    private static boolean isAscii(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private void put(char c) {
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    /**
     * A value that may be absent.
     *
     * @param write writes it to this; best one that holds nothing, such as {@code ByteWriter::text}, for articles have many
     *     such values
     */
    public <T> void optional(Optional<T> value, BiConsumer<ByteWriter, T> write) {
        flag(value.isPresent());
        if (value.isPresent()) {
            write.accept(this, value.get());
        }
    }

    /** Values, and how many there are; written as an {@link #optional} one. */
    public <T> void list(Collection<T> values, BiConsumer<ByteWriter, T> write) {
        number(values.size());
        for (T value : values) {
            write.accept(this, value);
        }
    }

    /** What another writer has. */
    public void append(ByteWriter other) {
        bytes(other.bytes, 0, other.size);
    }

    /** Bytes as they are, without their number. */
    public void bytes(byte[] from, int offset, int length) {
        need(length);
        System.arraycopy(from, offset, bytes, size, length);
        size += length;
    }

    /** How many bytes there are. */
    public int size() {
        return size;
    }

    /** Starts again with nothing. */
    public void clear() {
        size = 0;
    }

    /** The fingerprint of the bytes from one of them to the last. */
    public long fingerprint(int from) {
        return new Fingerprint().add(bytes, from, size - from).value();
    }

    /** A copy of the bytes. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void need(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
        }
    }
}
