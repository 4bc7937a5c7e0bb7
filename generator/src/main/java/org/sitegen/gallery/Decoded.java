package org.sitegen.gallery;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Arrays;

/**
 * A decoded image, row by row, whatever its samples are: 1 to 16 bits, palettes, gray, RGB of any color space. It may cover
 * only a part of the picture, as the first frame of a GIF does; the rest is clear, or white in an opaque picture.
 */
final class Decoded implements PixelSource {

    private static final int WHITE = 0xFFFFFFFF;

    private final int width;
    private final int height;
    private final int left;
    private final int top;
    private final boolean transparent;
    private final ColorModel colors;
    private final Raster raster;
    private final int[] palette;
    private final int[] samples;
    private final int[] shifts;

    private Decoded(BufferedImage image, int width, int height, int left, int top, boolean transparent) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
        this.transparent = transparent;
        this.colors = image.getColorModel();
        this.raster = image.getRaster();
        this.palette = palette(colors);
        this.samples = new int[raster.getWidth() * raster.getNumBands()];
        this.shifts = shifts(raster);
    }

    /**
     * Takes an image as the whole of a picture.
     *
     * @param transparent whether its alpha is heeded
     */
    static Decoded whole(BufferedImage image, boolean transparent) {
        return new Decoded(inKnownColors(image), image.getWidth(), image.getHeight(), 0, 0, transparent);
    }

    /** Takes an image as a part of a picture of a size; it may reach beyond it. */
    static Decoded part(BufferedImage image, int width, int height, int left, int top, boolean transparent) {
        return new Decoded(inKnownColors(image), width, height, left, top, transparent);
    }

    private static BufferedImage inKnownColors(BufferedImage image) {
        ColorModel colors = image.getColorModel();
        ColorSpace space = colors.getColorSpace();
        boolean known = space.isCS_sRGB() || space.getType() == ColorSpace.TYPE_GRAY;
        if (colors instanceof IndexColorModel || (known && !colors.isAlphaPremultiplied())) {
            return image;
        }
        BufferedImage converted = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                colors.hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        return new ColorConvertOp(null).filter(image, converted);
    }

    private static int[] palette(ColorModel colors) {
        if (!(colors instanceof IndexColorModel indexed)) {
            return new int[0];
        }
        int[] palette = new int[indexed.getMapSize()];
        indexed.getRGBs(palette);
        return palette;
    }

    /** By how many bits each band's samples are wider than 8; below 0 where they are narrower. */
    private static int[] shifts(Raster raster) {
        int[] sizes = raster.getSampleModel().getSampleSize();
        return Arrays.stream(sizes).map(bits -> bits - 8).toArray();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public void row(int y, int[] argb) {
        int inside = y - top;
        boolean covers = left <= 0 && left + raster.getWidth() >= width;
        if (inside < 0 || inside >= raster.getHeight()) {
            Arrays.fill(argb, 0, width, transparent ? 0 : WHITE);
            return;
        }
        if (!covers) {
            Arrays.fill(argb, 0, width, transparent ? 0 : WHITE);
        }
        raster.getPixels(raster.getMinX(), raster.getMinY() + inside, raster.getWidth(), 1, samples);
        int from = Math.max(0, left);
        int to = (int) Math.min(width, (long) left + raster.getWidth());
        for (int x = from; x < to; x++) {
            int pixel = pixel(x - left);
            argb[x] = transparent ? pixel : pixel | 0xFF000000;
        }
    }

    private int pixel(int x) {
        if (palette.length > 0) {
            int index = samples[x];
            return index < palette.length ? palette[index] : 0;
        }
        int bands = shifts.length;
        int at = x * bands;
        if (bands >= 3) {
            int alpha = bands > 3 && colors.hasAlpha() ? sample(at, 3) : 0xFF;
            return alpha << 24 | sample(at, 0) << 16 | sample(at, 1) << 8 | sample(at, 2);
        }
        // Gray levels are taken as those of sRGB, as every viewer takes them; the runtime takes its gray to be linear.
        int gray = sample(at, 0);
        int alpha = bands > 1 && colors.hasAlpha() ? sample(at, 1) : 0xFF;
        return alpha << 24 | gray << 16 | gray << 8 | gray;
    }

    private int sample(int at, int band) {
        int value = samples[at + band];
        int shift = shifts[band];
        if (shift == 0) {
            return value & 0xFF;
        }
        return shift > 0 ? value >> shift & 0xFF : value * 0xFF / ((1 << (8 + shift)) - 1);
    }
}
