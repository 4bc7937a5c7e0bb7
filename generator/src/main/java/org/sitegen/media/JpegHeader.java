package org.sitegen.media;

import java.io.IOException;
import java.util.Optional;

/**
 * JPEG (ITU-T T.81) of every coding: the segments up to the frame header. What stands between two segments and is no
 * marker is passed over, as decoders do.
 */
final class JpegHeader implements ImageHeader {

    private static final int TEM = 0x01;
    private static final int DHT = 0xC4;
    private static final int JPG = 0xC8;
    private static final int DAC = 0xCC;
    private static final int FIRST_SOF = 0xC0;
    private static final int LAST_SOF = 0xCF;
    private static final int FIRST_RST = 0xD0;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;

    private static final int LENGTH_FIELD = 2;
    private static final int SHORTEST_FRAME_HEADER = 8;

    @Override
    public boolean isAt(HeaderBytes bytes) throws IOException {
        return bytes.startsWith("\u00FF\u00D8\u00FF");
    }

    @Override
    public Optional<ImageSize> read(HeaderBytes bytes) throws IOException {
        Optional<ExifOrientation> orientation = Optional.empty();
        while (true) {
            int marker = nextMarker(bytes);
            if (standsAlone(marker)) {
                continue;
            }
            if (marker == EOI || marker == SOS) {
                return Optional.empty();
            }
            int length = bytes.u16BigEndian();
            if (length < LENGTH_FIELD) {
                return Optional.empty();
            }
            if (startsFrame(marker)) {
                return frame(bytes, length, orientation.orElse(ExifOrientation.UPRIGHT));
            }
            if (marker == APP1 && orientation.isEmpty()) {
                orientation = ExifOrientation.ofSegment(bytes.take(length - LENGTH_FIELD));
            } else {
                bytes.skip(length - LENGTH_FIELD);
            }
        }
    }

    private static Optional<ImageSize> frame(HeaderBytes bytes, int length, ExifOrientation orientation)
            throws IOException {
        if (length < SHORTEST_FRAME_HEADER) {
            return Optional.empty();
        }
        int samplePrecision = 1;
        bytes.skip(samplePrecision);
        int height = bytes.u16BigEndian();
        int width = bytes.u16BigEndian();
        return ImageSize.of("jpeg", width, height).map(size -> size.turned(orientation));
    }

    private static int nextMarker(HeaderBytes bytes) throws IOException {
        while (true) {
            while (bytes.u8() != 0xFF) {
                // No marker yet.
            }
            int code = bytes.u8();
            while (code == 0xFF) {
                code = bytes.u8();
            }
            if (code != 0) {
                return code;
            }
        }
    }

    private static boolean standsAlone(int marker) {
        return marker == TEM || (marker >= FIRST_RST && marker <= SOI);
    }

    private static boolean startsFrame(int marker) {
        return marker >= FIRST_SOF && marker <= LAST_SOF && marker != DHT && marker != JPG && marker != DAC;
    }
}
