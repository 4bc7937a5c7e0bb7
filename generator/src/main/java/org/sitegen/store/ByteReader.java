package org.sitegen.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what a {@link ByteWriter} wrote, in the same order. Bytes that it did not write end in some exception. */
public final class ByteReader {

    private final byte[] bytes;
    private int position;

    /** Reads from the first byte. */
    public ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether there is more. */
    public boolean hasMore() {
        return position < bytes.length;
    }

    /** How many bytes were read. */
    public int position() {
        return position;
    }

    /** Passes over some bytes. */
    public void skip(int count) {
        position += count;
    }

    /** A number. */
    public long number() {
        long value = 0;
        int shift = 0;
        byte part;
        do {
            part = bytes[position++];
            value |= (part & 0x7FL) << shift;
            shift += 7;
        } while (part < 0);
        return value;
    }

    /** A number that fits in 32 bits. */
    public int integer() {
        return Math.toIntExact(number());
    }

    /** A number of 64 bits. */
    public long bits() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | (bytes[position++] & 0xFF);
        }
        return value;
    }

    /** A truth. */
    public boolean flag() {
        return number() != 0;
    }

    /** A text. */
    public String text() {
        int head = integer();
        int length = head >>> 1;
        if (length > bytes.length - position) {
            throw new IndexOutOfBoundsException(length);
        }
        if ((head & 1) != 0) {
            String text = new String(bytes, position, length, StandardCharsets.ISO_8859_1);
            position += length;
            return text;
        }
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = next();
        }
        return new String(chars);
    }

    private char next() {
        int first = bytes[position++];
        if (first >= 0) {
            return (char) first;
        }
        int second = bytes[position++] & 0x3F;
        if ((first & 0xE0) == 0xC0) {
            return (char) ((first & 0x1F) << 6 | second);
        }
        return (char) ((first & 0x0F) << 12 | second << 6 | (bytes[position++] & 0x3F));
    }

    /** A value that may be absent. */
    public <T> Optional<T> optional(Supplier<T> read) {
        return flag() ? Optional.of(read.get()) : Optional.empty();
    }

    /** Values; the list is immutable. */
    public <T> List<T> list(Supplier<T> read) {
        int count = integer();
        if (count == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(Math.min(count, bytes.length - position));
        for (int i = 0; i < count; i++) {
            values.add(read.get());
        }
        return Collections.unmodifiableList(values);
    }
}
