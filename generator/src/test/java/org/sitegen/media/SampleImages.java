package org.sitegen.media;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small image files, drawn or put together by hand. */
final class SampleImages {

    static final int WIDTH = 37;
    static final int HEIGHT = 21;

    private SampleImages() {}

    static List<byte[]> all() {
        return List.of(
                drawn("png"),
                drawn("jpg"),
                progressiveJpeg(),
                drawn("gif"),
                drawn("bmp"),
                os2Bmp(WIDTH, HEIGHT),
                webpLossy(WIDTH, HEIGHT),
                webpLossless(WIDTH, HEIGHT),
                webpExtended(WIDTH, HEIGHT),
                svg("width='37' height='21' viewBox='0 0 370 210'"),
                withSegments(drawn("jpg"), exif(6, ByteOrder.BIG_ENDIAN)));
    }

    static byte[] drawn(String format) {
        return drawn(format, picture());
    }

    static byte[] drawn(String format, int type) {
        return drawn(format, new BufferedImage(WIDTH, HEIGHT, type));
    }

    static byte[] drawn(String format, BufferedImage picture) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Four colors, the first of them none. */
    static BufferedImage transparentPalette() {
        byte[] levels = {0, 80, (byte) 160, (byte) 255};
        return new BufferedImage(
                WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(2, 4, levels, levels, levels, 0));
    }

    static byte[] progressiveJpeg() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture(), null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** A frame header of four components, as printers' programs write it, and nothing else. */
    static byte[] cmykJpegFrame(int marker, int width, int height) {
        return littleEndian(64)
                .order(ByteOrder.BIG_ENDIAN)
                .putShort((short) 0xFFD8)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (8 + 3 * 4))
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .put((byte) 4)
                .array();
    }

    /** Puts segments right after the start of a JPEG. */
    static byte[] withSegments(byte[] jpeg, byte[]... segments) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        for (byte[] segment : segments) {
            file.writeBytes(segment);
        }
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** An APP1 segment whose first directory holds a width and then the orientation. */
    static byte[] exif(int orientation, ByteOrder order) {
        ByteBuffer content = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4);
        content.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).order(order);
        content.putShort((short) (order == ByteOrder.BIG_ENDIAN ? 0x4D4D : 0x4949))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2);
        content.putShort((short) 0x0100).putShort((short) 4).putInt(1).putInt(WIDTH);
        content.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return segment(0xE1, content.array());
    }

    static byte[] bmp(int width, int height) {
        return bmpStart()
                .putInt(40)
                .putInt(width)
                .putInt(height)
                .putShort((short) 1)
                .array();
    }

    static byte[] os2Bmp(int width, int height) {
        return bmpStart()
                .putInt(12)
                .putShort((short) width)
                .putShort((short) height)
                .putShort((short) 1)
                .array();
    }

    static byte[] gif(int width, int height) {
        return littleEndian(32)
                .put(ascii("GIF89a"))
                .putShort((short) width)
                .putShort((short) height)
                .array();
    }

    static byte[] png(int width, int height) {
        return littleEndian(64)
                .order(ByteOrder.BIG_ENDIAN)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(ascii("IHDR"))
                .putInt(width)
                .putInt(height)
                .array();
    }

    /** The head of an APNG. */
    static byte[] animatedPng() {
        int bitDepthToCheckOfHead = 9;
        byte[] head = png(30, 20);
        ByteBuffer file = ByteBuffer.allocate(128).put(head, 0, 24).put(new byte[bitDepthToCheckOfHead]);
        return file.putInt(8)
                .put(ascii("acTL"))
                .put(new byte[12])
                .putInt(0)
                .put(ascii("IDAT"))
                .array();
    }

    static byte[] webpLossy(int width, int height) {
        return webpStart("VP8 ")
                .put(new byte[] {0x10, 0, 0, (byte) 0x9D, 0x01, 0x2A})
                .putShort((short) width)
                .putShort((short) height)
                .array();
    }

    static byte[] webpLossless(int width, int height) {
        return webpStart("VP8L")
                .put((byte) 0x2F)
                .putInt((width - 1) | (height - 1) << 14)
                .array();
    }

    static byte[] webpExtended(int width, int height) {
        ByteBuffer file = webpStart("VP8X").putInt(0x10);
        return put24(put24(file, width - 1), height - 1).array();
    }

    /** The extended form: a chunk of odd length where pixels would be, and an Exif chunk behind it. */
    static byte[] webpWithExif(int width, int height, int orientation, boolean withJpegHead) {
        byte[] exif = exif(orientation, ByteOrder.BIG_ENDIAN);
        int from = withJpegHead ? 4 : 10;
        ByteBuffer file = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(248).put(ascii("WEBPVP8X")).putInt(10).putInt(0x08);
        put24(put24(file, width - 1), height - 1);
        file.put(ascii("VP8L")).putInt(5).put(new byte[6]);
        file.put(ascii("EXIF")).putInt(exif.length - from).put(exif, from, exif.length - from);
        return file.array();
    }

    static byte[] svg(String attributes) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "></svg>").getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer bmpStart() {
        return littleEndian(64).put(ascii("BM")).putInt(64).putInt(0).putInt(54);
    }

    private static ByteBuffer webpStart(String chunk) {
        return littleEndian(40)
                .put(ascii("RIFF"))
                .putInt(32)
                .put(ascii("WEBP"))
                .put(ascii(chunk))
                .putInt(20);
    }

    private static ByteBuffer put24(ByteBuffer file, int value) {
        return file.putShort((short) value).put((byte) (value >> 16));
    }

    private static ByteBuffer littleEndian(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                picture.setRGB(x, y, ((x * 6) << 16) | ((y * 12) << 8) | (x ^ y));
            }
        }
        return picture;
    }
}
