package org.sitegen.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The size at which a viewer shows a picture, from the head of its file: nothing is decoded.
 *
 * <p>Known are PNG, JPEG, GIF, BMP, WebP and plain (uncompressed, ASCII-compatible) SVG, told by their first bytes and
 * not by the file's name. An Exif orientation that turns a JPEG or WebP on its side has been applied.
 *
 * @param format {@code png}, {@code jpeg}, {@code gif}, {@code bmp}, {@code webp} or {@code svg}
 * @param width in pixels, 1 to 1,000,000
 * @param height in pixels, 1 to 1,000,000
 * @param transparent whether the head of the file allows for pixels that are not opaque; not told of SVG
 * @param animated whether the file may have several frames, which copies of the first would lose; the head of a GIF does not
 *     tell, so every GIF may
 * @param orientation how the stored rows lie (Exif 2.3, tag 274), 1 to 8; 1 is upright
 */
public record ImageSize(String format, int width, int height, boolean transparent, boolean animated, int orientation) {

    /** No picture is this wide: what claims to be more is damaged, or meant to harm. */
    private static final int MAX_SIDE = 1_000_000;

    private static final List<ImageHeader> HEADERS = List.of(
            new PngHeader(), new JpegHeader(), new GifHeader(), new BmpHeader(), new WebpHeader(), new SvgHeader());

    /**
     * Checks the sides.
     *
     * @throws IllegalArgumentException where a side is out of range
     */
    public ImageSize {
        if (!isSide(width) || !isSide(height)) {
            throw new IllegalArgumentException("not the size of a picture: " + width + " x " + height);
        }
        if (orientation < 1 || orientation > 8) {
            throw new IllegalArgumentException("not an orientation: " + orientation);
        }
    }

    /** An opaque picture that is stored upright. */
    public ImageSize(String format, int width, int height) {
        this(format, width, height, false, false, 1);
    }

    /** How many pixels a decoder has to make. */
    public long pixels() {
        return (long) width * height;
    }

    /** Whether the stored rows are the columns that a viewer shows. */
    public boolean liesOnItsSide() {
        return orientation >= 5;
    }

    /**
     * Reads as much of a file as its header takes, never more than 16 MiB, and leaves the stream open somewhere after
     * that. The stream is only ever read, never skipped, so it may hash what passes.
     *
     * @param in the file from its first byte
     * @return the size; empty for a file that is none of these formats, is damaged, ends too early or makes no sense
     * @throws IOException where the stream cannot be read; never because of what is in it
     */
    public static Optional<ImageSize> read(InputStream in) throws IOException {
        HeaderBytes bytes = new HeaderBytes(in);
        try {
            for (ImageHeader header : HEADERS) {
                if (header.isAt(bytes)) {
                    return header.read(bytes);
                }
            }
            return Optional.empty();
        } catch (HeaderBytes.EndedException e) {
            return Optional.empty();
        }
    }

    /** The size of an opaque picture, where both sides are in range. */
    static Optional<ImageSize> of(String format, long width, long height) {
        return of(format, width, height, false, false);
    }

    /** The size, where both sides are in range. */
    static Optional<ImageSize> of(String format, long width, long height, boolean transparent, boolean animated) {
        return isSide(width) && isSide(height)
                ? Optional.of(new ImageSize(format, (int) width, (int) height, transparent, animated, 1))
                : Optional.empty();
    }

    /** The same picture as it is seen when its rows are laid as an orientation says. */
    ImageSize turned(ExifOrientation by) {
        return by.swapsSides()
                ? new ImageSize(format, height, width, transparent, animated, by.value())
                : new ImageSize(format, width, height, transparent, animated, by.value());
    }

    private static boolean isSide(long pixels) {
        return pixels >= 1 && pixels <= MAX_SIDE;
    }
}
