package org.sitegen.gallery;

import java.util.Arrays;

/**
 * Makes a picture smaller: each new pixel is the average of the area that it covers, transparent pixels weighing nothing. In
 * whole numbers throughout, so that every machine comes to the same.
 */
final class AreaAverage {

    private static final int CHANNELS = 4;

    private final PixelSource source;
    private final int width;
    private final int height;
    private final int[] row;
    private final long[] across;
    private final long[] sums;
    private final int[] target;

    private AreaAverage(PixelSource source, int width, int height) {
        this.source = source;
        this.width = width;
        this.height = height;
        this.row = new int[source.width()];
        this.across = new long[width * CHANNELS];
        this.sums = new long[width * CHANNELS];
        this.target = new int[width * height];
    }

    /**
     * Scales to a size.
     *
     * @param width at most the source's
     * @param height at most the source's
     */
    static Pixels scale(PixelSource source, int width, int height) {
        if (width > source.width() || height > source.height()) {
            throw new IllegalArgumentException("a thumbnail is not larger than its picture");
        }
        return new AreaAverage(source, width, height).run();
    }

    /**
     * Both heights are measured in parts of which the source's have {@code height} each, and the new ones the source's
     * height: so a source's row ends within a new one or just at its end.
     */
    private Pixels run() {
        int line = 0;
        long roomLeft = source.height();
        for (int y = 0; y < source.height(); y++) {
            source.row(y, row);
            sumAcross();
            long left = height;
            while (left > 0) {
                long taken = Math.min(left, roomLeft);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += across[i] * taken;
                }
                left -= taken;
                roomLeft -= taken;
                if (roomLeft == 0) {
                    finish(line++);
                    roomLeft = source.height();
                }
            }
        }
        return new Pixels(width, height, target);
    }

    /** The same along a row. */
    private void sumAcross() {
        Arrays.fill(across, 0);
        int column = 0;
        long roomLeft = source.width();
        for (int pixel : row) {
            long left = width;
            while (left > 0) {
                long taken = Math.min(left, roomLeft);
                add(column, pixel, taken);
                left -= taken;
                roomLeft -= taken;
                if (roomLeft == 0) {
                    column++;
                    roomLeft = source.width();
                }
            }
        }
    }

    private void add(int column, int argb, long weight) {
        int at = column * CHANNELS;
        long alpha = (argb >>> 24) * weight;
        across[at] += alpha;
        across[at + 1] += (argb >> 16 & 0xFF) * alpha;
        across[at + 2] += (argb >> 8 & 0xFF) * alpha;
        across[at + 3] += (argb & 0xFF) * alpha;
    }

    private void finish(int line) {
        long area = (long) source.width() * source.height();
        for (int x = 0; x < width; x++) {
            int at = x * CHANNELS;
            long alpha = sums[at];
            if (alpha > 0) {
                target[line * width + x] = (int) rounded(alpha, area) << 24
                        | (int) rounded(sums[at + 1], alpha) << 16
                        | (int) rounded(sums[at + 2], alpha) << 8
                        | (int) rounded(sums[at + 3], alpha);
            }
        }
        Arrays.fill(sums, 0);
    }

    private static long rounded(long sum, long weight) {
        return (sum + weight / 2) / weight;
    }
}
