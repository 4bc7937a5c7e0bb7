package org.sitegen.gallery;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes thumbnails: nothing but pixels, none of the picture's metadata. */
final class ThumbnailEncoder {

    private static final float QUALITY = 0.82f;

    private final Codecs codecs;

    ThumbnailEncoder(Codecs codecs) {
        this.codecs = codecs;
    }

    /** The file of a thumbnail, JPEG or PNG as its name says. */
    byte[] encode(Thumbnail thumbnail, Pixels pixels) throws IOException {
        return thumbnail.path().value().endsWith(".png") ? png(pixels) : jpeg(pixels);
    }

    private byte[] jpeg(Pixels pixels) throws IOException {
        ImageWriter writer = codecs.jpegWriter();
        JPEGImageWriteParam parameters = new JPEGImageWriteParam(null);
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
        parameters.setOptimizeHuffmanTables(true);
        return write(writer, image(pixels, BufferedImage.TYPE_3BYTE_BGR), parameters);
    }

    private byte[] png(Pixels pixels) throws IOException {
        ImageWriter writer = codecs.pngWriter();
        return write(writer, image(pixels, BufferedImage.TYPE_4BYTE_ABGR), writer.getDefaultWriteParam());
    }

    private static BufferedImage image(Pixels pixels, int type) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type);
        WritableRaster raster = image.getRaster();
        int bands = raster.getNumBands();
        int[] samples = new int[pixels.width() * bands];
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                int argb = pixels.at(x, y);
                samples[x * bands] = argb >> 16 & 0xFF;
                samples[x * bands + 1] = argb >> 8 & 0xFF;
                samples[x * bands + 2] = argb & 0xFF;
                if (bands == 4) {
                    samples[x * bands + 3] = argb >>> 24;
                }
            }
            raster.setPixels(0, y, pixels.width(), 1, samples);
        }
        return image;
    }

    private static byte[] write(ImageWriter writer, BufferedImage image, ImageWriteParam parameters)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
