package org.sitegen.media;

import java.io.IOException;
import java.util.Optional;

/** WebP (RFC 9649): lossy, lossless, and the extended form that also animations have. */
final class WebpHeader implements ImageHeader {

    private static final String FORMAT = "webp";
    private static final int RIFF_HEADER_LENGTH = 12;
    private static final int EXTENDED_LENGTH = 10;
    private static final int LOSSLESS_SIGNATURE = 0x2F;
    private static final int KEY_FRAME_START_CODE = 0x2A019D;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int ALPHA_IS_USED = 1 << 28;
    private static final int ALPHA_FLAG = 0x10;
    private static final int EXIF_FLAG = 0x08;
    private static final int ANIMATION_FLAG = 0x02;

    @Override
    public boolean isAt(HeaderBytes bytes) throws IOException {
        String start = bytes.startsWith("RIFF") ? bytes.ahead() : "";
        return start.startsWith("WEBP", 8);
    }

    @Override
    public Optional<ImageSize> read(HeaderBytes bytes) throws IOException {
        bytes.skip(RIFF_HEADER_LENGTH);
        String chunk = bytes.fourCharacters();
        long length = bytes.u32LittleEndian();
        return switch (chunk) {
            case "VP8 " -> lossy(bytes);
            case "VP8L" -> lossless(bytes);
            case "VP8X" -> length < EXTENDED_LENGTH ? Optional.empty() : extended(bytes, length);
            default -> Optional.empty();
        };
    }

    /** A VP8 frame (RFC 6386, 9.1); the two bits above each side ask for scaling, which WebP ignores. */
    private static Optional<ImageSize> lossy(HeaderBytes bytes) throws IOException {
        boolean keyFrame = (bytes.u24LittleEndian() & 1) == 0;
        if (!keyFrame || bytes.u24LittleEndian() != KEY_FRAME_START_CODE) {
            return Optional.empty();
        }
        int width = bytes.u16LittleEndian() & FOURTEEN_BITS;
        int height = bytes.u16LittleEndian() & FOURTEEN_BITS;
        return ImageSize.of(FORMAT, width, height);
    }

    private static Optional<ImageSize> lossless(HeaderBytes bytes) throws IOException {
        if (bytes.u8() != LOSSLESS_SIGNATURE) {
            return Optional.empty();
        }
        int bits = bytes.s32LittleEndian();
        int version = bits >>> 29;
        return version == 0
                ? ImageSize.of(
                        FORMAT,
                        (bits & FOURTEEN_BITS) + 1L,
                        (bits >>> 14 & FOURTEEN_BITS) + 1L,
                        (bits & ALPHA_IS_USED) != 0,
                        false)
                : Optional.empty();
    }

    private static Optional<ImageSize> extended(HeaderBytes bytes, long length) throws IOException {
        int flags = bytes.u8();
        int reserved = 3;
        bytes.skip(reserved);
        long width = bytes.u24LittleEndian() + 1L;
        long height = bytes.u24LittleEndian() + 1L;
        ExifOrientation orientation =
                (flags & EXIF_FLAG) == 0 ? ExifOrientation.UPRIGHT : orientation(bytes, length - EXTENDED_LENGTH);
        return ImageSize.of(FORMAT, width, height, (flags & ALPHA_FLAG) != 0, (flags & ANIMATION_FLAG) != 0)
                .map(size -> size.turned(orientation));
    }

    /** It stands behind the pixels; where the file ends before, the size is known all the same. */
    private static ExifOrientation orientation(HeaderBytes bytes, long restOfChunk) throws IOException {
        try {
            long length = restOfChunk;
            String chunk = "VP8X";
            while (!chunk.equals("EXIF")) {
                boolean padded = length % 2 != 0;
                bytes.skip(padded ? length + 1 : length);
                chunk = bytes.fourCharacters();
                length = bytes.u32LittleEndian();
            }
            byte[] exif = bytes.take((int) Math.min(length, HeaderBytes.WINDOW));
            return ExifOrientation.ofChunk(exif).orElse(ExifOrientation.UPRIGHT);
        } catch (HeaderBytes.EndedException e) {
            return ExifOrientation.UPRIGHT;
        }
    }
}
