package org.sitegen.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a camera was held (Exif 2.3, tag 274).
 *
 * @param value 1 to 8
 */
record ExifOrientation(int value) {

    static final ExifOrientation UPRIGHT = new ExifOrientation(1);

    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final short BIG_ENDIAN = 0x4D4D;
    private static final int TIFF_MAGIC = 42;
    private static final int ENTRY_LENGTH = 12;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int TYPE_SHORT = 3;

    /** The orientation in a JPEG's APP1 segment; empty where the segment has none, or is not Exif. */
    static Optional<ExifOrientation> ofSegment(byte[] segment) {
        if (segment.length < EXIF.length || !Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return Optional.empty();
        }
        return ofTiff(segment, EXIF.length);
    }

    /** The orientation in a WebP's EXIF chunk, which some programs begin like a JPEG's segment. */
    static Optional<ExifOrientation> ofChunk(byte[] chunk) {
        Optional<ExifOrientation> orientation = ofSegment(chunk);
        return orientation.isPresent() ? orientation : ofTiff(chunk, 0);
    }

    private static Optional<ExifOrientation> ofTiff(byte[] bytes, int start) {
        try {
            return ofTiff(ByteBuffer.wrap(bytes, start, bytes.length - start).slice());
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /** Whether width and height change places: the picture is turned by a quarter. */
    boolean swapsSides() {
        return value >= 5;
    }

    private static Optional<ExifOrientation> ofTiff(ByteBuffer tiff) {
        short order = tiff.getShort();
        if (order != LITTLE_ENDIAN && order != BIG_ENDIAN) {
            return Optional.empty();
        }
        tiff.order(order == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.getShort() != TIFF_MAGIC) {
            return Optional.empty();
        }
        int directory = tiff.getInt();
        if (directory < 0 || directory > tiff.limit()) {
            return Optional.empty();
        }
        return ofDirectory(tiff.position(directory));
    }

    private static Optional<ExifOrientation> ofDirectory(ByteBuffer tiff) {
        int entries = Short.toUnsignedInt(tiff.getShort());
        for (int i = 0; i < entries && tiff.remaining() >= ENTRY_LENGTH; i++) {
            int entry = tiff.position();
            if (Short.toUnsignedInt(tiff.getShort()) == ORIENTATION_TAG) {
                return ofEntry(tiff);
            }
            tiff.position(entry + ENTRY_LENGTH);
        }
        return Optional.empty();
    }

    private static Optional<ExifOrientation> ofEntry(ByteBuffer tiff) {
        int type = tiff.getShort();
        int count = tiff.getInt();
        int value = Short.toUnsignedInt(tiff.getShort());
        boolean known = type == TYPE_SHORT && count == 1 && value >= 1 && value <= 8;
        return known ? Optional.of(new ExifOrientation(value)) : Optional.empty();
    }
}
