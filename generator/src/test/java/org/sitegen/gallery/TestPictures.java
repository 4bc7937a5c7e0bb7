package org.sitegen.gallery;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures whose left half is red and whose right half is blue, with a green band along the top, in many formats. */
final class TestPictures {

    static final Color LEFT = new Color(204, 51, 51);
    static final Color RIGHT = new Color(51, 51, 204);
    static final Color TOP = new Color(51, 153, 51);

    private static final String WEBP = "UklGRiQAAABXRUJQVlA4TBgAAAAvK8ExAAdQlCIXpf8BAEX6/58i+p/6/zU=";

    private TestPictures() {}

    static BufferedImage image(int width, int height, int type) {
        return paint(new BufferedImage(width, height, type));
    }

    static BufferedImage paint(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(
                        x, y, color(x, y, image.getWidth(), image.getHeight()).getRGB());
            }
        }
        return image;
    }

    private static Color color(int x, int y, int width, int height) {
        if (y < height / 4) {
            return TOP;
        }
        return x < width / 2 ? LEFT : RIGHT;
    }

    static byte[] write(BufferedImage image, String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, file)) {
                throw new IllegalArgumentException("not written: " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    static byte[] jpeg(int width, int height) {
        return write(image(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    static byte[] png(int width, int height) {
        return write(image(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] progressiveJpeg(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(width, height, BufferedImage.TYPE_INT_RGB), null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** A JPEG with an Exif segment that holds the orientation alone. */
    static byte[] turnedJpeg(int width, int height, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        byte[] jpeg = jpeg(width, height);
        return ByteBuffer.allocate(jpeg.length + exif.capacity())
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A JPEG of four inks, all of one pale yellow, marked by Adobe's segment as printing programs do: stored inverted. */
    static byte[] cmykJpeg(int width, int height) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        int[] inks = {255, 255, 55, 255};
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, inks);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ownJpegWriter();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return withAdobe(file.toByteArray());
    }

    private static ImageWriter ownJpegWriter() {
        for (Iterator<ImageWriter> all = ImageIO.getImageWritersByFormatName("jpeg"); all.hasNext(); ) {
            ImageWriter writer = all.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                return writer;
            }
        }
        throw new IllegalStateException("every Java platform writes JPEG");
    }

    private static byte[] withAdobe(byte[] jpeg) {
        byte[] adobe = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return ByteBuffer.allocate(jpeg.length + adobe.length)
                .put(jpeg, 0, 2)
                .put(adobe)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    static byte[] png16(int width, int height) {
        ComponentColorModel colors = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), true, false, 3, DataBuffer.TYPE_USHORT);
        WritableRaster raster = colors.createCompatibleWritableRaster(width, height);
        return write(paint(new BufferedImage(colors, raster, false, null)), "png");
    }

    /** A picture of a palette of four, the first of which is clear. */
    static BufferedImage palette(int width, int height) {
        byte[] red = {0, (byte) LEFT.getRed(), (byte) RIGHT.getRed(), (byte) TOP.getRed()};
        byte[] green = {0, (byte) LEFT.getGreen(), (byte) RIGHT.getGreen(), (byte) TOP.getGreen()};
        byte[] blue = {0, (byte) LEFT.getBlue(), (byte) RIGHT.getBlue(), (byte) TOP.getBlue()};
        BufferedImage image = new BufferedImage(
                width, height, BufferedImage.TYPE_BYTE_BINARY, new IndexColorModel(2, 4, red, green, blue, 0));
        return paint(image);
    }

    /** Two frames: the picture, and a black one. */
    static byte[] animatedGif(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            BufferedImage first = image(width, height, BufferedImage.TYPE_BYTE_INDEXED);
            BufferedImage second = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED);
            for (BufferedImage frame : new BufferedImage[] {first, second}) {
                writer.writeToSequence(
                        new IIOImage(frame, null, writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), null)),
                        null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** A GIF whose logical screen is wider than its only frame. */
    static byte[] gifWithMargin(int width, int height, int screenWidth) {
        byte[] gif = write(image(width, height, BufferedImage.TYPE_BYTE_INDEXED), "gif");
        gif[6] = (byte) screenWidth;
        gif[7] = (byte) (screenWidth >> 8);
        return gif;
    }

    /** A valid PNG of one color, however large. */
    static byte[] plainPng(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(headOfPng(width, height));
        chunk(file, "IDAT", zeros((long) height * (width * 3L + 1)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** How a PNG begins. */
    static byte[] headOfPng(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        chunk(file, "IHDR", head.array());
        return file.toByteArray();
    }

    private static byte[] zeros(long count) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        byte[] out = new byte[1 << 16];
        for (long left = count; left > 0; left -= block.length) {
            deflater.setInput(block, 0, (int) Math.min(block.length, left));
            while (!deflater.needsInput()) {
                packed.write(out, 0, deflater.deflate(out));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(out, 0, deflater.deflate(out));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    /** Lossless WebP, 300 pixels wide and 200 high, all of it of the color (200, 40, 40). */
    static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }
}
