package org.sitegen.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import org.sitegen.media.ImageSize;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads pictures, no finer than thumbnails need them. */
final class PictureDecoder {

    /** A frame of a GIF that is not the whole picture is read whole, up to so many pixels. */
    private static final long MOST_FRAME_PIXELS = 16_000_000;

    private final Codecs codecs;
    private final Duration limit;

    /** Decodes each picture within a time. */
    PictureDecoder(Codecs codecs, Duration limit) {
        this.codecs = codecs;
        this.limit = limit;
    }

    /**
     * How many pixels of a picture remain in memory while it is scaled.
     *
     * @param width what it is scaled to, as it is stored
     * @param height likewise
     */
    static long pixelsRead(int storedWidth, int storedHeight, int width, int height) {
        return (long) (storedWidth / step(storedWidth, width) + 1) * (storedHeight / step(storedHeight, height) + 1);
    }

    /** How much memory a pixel takes that is read: its samples, and the same in other colors. */
    static int bytesPerPixelRead(String format) {
        return format.equals("png") ? 8 : 7;
    }

    /** How much memory decoders take for each pixel, even for those that are passed over. */
    static int bytesPerPixel(String format) {
        return switch (format) {
            // Progressive JPEG: all coefficients, outside of the heap.
            case "jpeg" -> 3;
            // RLE is read whole.
            case "bmp" -> 1;
            case "webp" -> 40;
            default -> 0;
        };
    }

    /** Of how many pixels one is read, along a side: so many that twice as many as needed remain to average. */
    private static int step(int from, int to) {
        return Math.max(1, from / (2 * to));
    }

    /**
     * Decodes a file.
     *
     * @param size what its head says
     * @param width the width of the widest thumbnail, as the picture is stored
     * @param height its height, likewise
     * @throws UnreadablePictureException where the file is damaged, or its head lied
     */
    PixelSource decode(Path file, ImageSize size, int width, int height) throws IOException {
        try (PictureInput in = new PictureInput(file, limit)) {
            ImageReader reader = codecs.reader(size.format());
            try {
                boolean isGif = size.format().equals("gif");
                reader.setInput(in, false, !isGif);
                return isGif ? frame(reader, size, width, height) : whole(reader, size, width, height);
            } finally {
                reader.dispose();
            }
        }
    }

    private static PixelSource whole(ImageReader reader, ImageSize size, int width, int height) throws IOException {
        int storedWidth = size.liesOnItsSide() ? size.height() : size.width();
        int storedHeight = size.liesOnItsSide() ? size.width() : size.height();
        if (reader.getWidth(0) != storedWidth || reader.getHeight(0) != storedHeight) {
            throw new UnreadablePictureException("its size is not what its head says");
        }
        BufferedImage image = reader.read(0, stepping(reader, storedWidth, storedHeight, width, height));
        if (image.getWidth() < width || image.getHeight() < height) {
            throw new UnreadablePictureException("it is smaller than its head says");
        }
        return Decoded.whole(image, size.transparent());
    }

    private static ImageReadParam stepping(
            ImageReader reader, int storedWidth, int storedHeight, int width, int height) {
        ImageReadParam parameters = reader.getDefaultReadParam();
        int across = step(storedWidth, width);
        int down = step(storedHeight, height);
        parameters.setSourceSubsampling(across, down, across / 2, down / 2);
        return parameters;
    }

    private static PixelSource frame(ImageReader reader, ImageSize size, int width, int height) throws IOException {
        if (reader.getWidth(0) == size.width() && reader.getHeight(0) == size.height()) {
            return whole(reader, size, width, height);
        }
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_FRAME_PIXELS) {
            throw new UnreadablePictureException("its first frame is larger than the picture");
        }
        IIOMetadata metadata = reader.getImageMetadata(0);
        Element root = (Element) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        NodeList descriptors = root.getElementsByTagName("ImageDescriptor");
        if (descriptors.getLength() == 0) {
            throw new UnreadablePictureException("its first frame has no place");
        }
        Element place = (Element) descriptors.item(0);
        return Decoded.part(
                reader.read(0),
                size.width(),
                size.height(),
                Integer.parseInt(place.getAttribute("imageLeftPosition")),
                Integer.parseInt(place.getAttribute("imageTopPosition")),
                size.transparent());
    }
}
