package org.sitegen.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Pictures in PNG: a sky that darkens, and below it a field of noise, which gives the file its size. */
final class Picture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHANNELS = 3;
    private static final byte FILTER_UP = 2;

    private Picture() {}

    /** A picture of 320×200 to 1200×800 pixels and about 5 to 80 kB. */
    static byte[] png(Dice dice) {
        int width = dice.between(320, 1200);
        int height = dice.between(200, 800);
        int noisy = Math.min(dice.between(4_000, 40_000) / (width * CHANNELS) + 1, height / 2);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        chunk(png, "IHDR", head(width, height));
        chunk(png, "IDAT", RunDeflater.deflate(rows(dice, width, height, noisy)));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] head(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        return head.put((byte) 8).put((byte) 2).array();
    }

    private static byte[] rows(Dice dice, int width, int height, int noisy) {
        ByteBuffer rows = ByteBuffer.allocate(height * (1 + width * CHANNELS));
        rows.put((byte) 0);
        for (int x = 0; x < width; x++) {
            rows.put((byte) (x * 90 / width)).put((byte) 150).put((byte) (255 - x * 60 / width));
        }
        byte darker = (byte) -dice.below(2);
        for (int y = 1; y < height - noisy; y++) {
            rows.put(FILTER_UP);
            fill(rows, width * CHANNELS, y % 8 == 0 ? darker : 0);
        }
        for (int y = 0; y < noisy; y++) {
            rows.put((byte) 0);
            for (int i = 0; i < width * CHANNELS; i++) {
                rows.put((byte) dice.below(256));
            }
        }
        return rows.array();
    }

    private static void fill(ByteBuffer rows, int count, byte value) {
        for (int i = 0; i < count; i++) {
            rows.put(value);
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length).put(name).put(data).putInt((int) sum.getValue());
        png.writeBytes(chunk.array());
    }
}
