package org.sitegen.benchmark;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;

/**
 * Compresses runs of one byte, in the zlib format (RFC 1950) with one block of fixed Huffman codes (RFC 1951). The JDK's own
 * deflater gives other bytes with another zlib.
 */
final class RunDeflater {

    private static final int LONGEST = 258;
    private static final int LONGEST_SHORT = 10;
    private static final int SHORTEST = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int count;

    private RunDeflater() {}

    static byte[] deflate(byte[] data) {
        return new RunDeflater().stream(data);
    }

    private byte[] stream(byte[] data) {
        out.write(0x78);
        out.write(0x01);
        write(0b011, 3);
        int at = 0;
        while (at < data.length) {
            int end = at + 1;
            while (end < data.length && data[end] == data[at]) {
                end++;
            }
            run(data[at] & 0xFF, end - at);
            at = end;
        }
        symbol(256);
        write(0, 7);
        Adler32 sum = new Adler32();
        sum.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (sum.getValue() >>> shift));
        }
        return out.toByteArray();
    }

    private void run(int value, int length) {
        symbol(value);
        int left = length - 1;
        while (left >= SHORTEST) {
            // Of all lengths, the longest and those up to ten need no extra bits.
            int taken = left >= LONGEST ? LONGEST : Math.min(left, LONGEST_SHORT);
            symbol(taken == LONGEST ? 285 : 254 + taken);
            write(0, 5);
            left -= taken;
        }
        for (; left > 0; left--) {
            symbol(value);
        }
    }

    /** The fixed code of a literal or length. */
    private void symbol(int symbol) {
        if (symbol < 144) {
            huffman(0x30 + symbol, 8);
        } else if (symbol < 256) {
            huffman(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            huffman(symbol - 256, 7);
        } else {
            huffman(0xC0 + symbol - 280, 8);
        }
    }

    /** Huffman codes begin with their highest bit, all else with the lowest. */
    private void huffman(int code, int length) {
        write(Integer.reverse(code) >>> (Integer.SIZE - length), length);
    }

    private void write(int value, int length) {
        bits |= value << count;
        count += length;
        while (count >= 8) {
            out.write(bits);
            bits >>>= 8;
            count -= 8;
        }
    }
}
