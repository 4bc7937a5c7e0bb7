package org.sitegen.media;

import java.io.IOException;
import java.util.Optional;

/**
 * PNG (ISO/IEC 15948), animated or not: the signature, {@code IHDR} as the first chunk, and {@code tRNS} where it stands
 * before the pixels.
 */
final class PngHeader implements ImageHeader {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";
    private static final int IHDR_LENGTH = 13;
    private static final int CHECK_LENGTH = 4;
    private static final int ALPHA_USED = 4;

    @Override
    public boolean isAt(HeaderBytes bytes) throws IOException {
        return bytes.startsWith(SIGNATURE);
    }

    @Override
    public Optional<ImageSize> read(HeaderBytes bytes) throws IOException {
        bytes.skip(SIGNATURE.length());
        if (bytes.u32BigEndian() != IHDR_LENGTH || !bytes.fourCharacters().equals("IHDR")) {
            return Optional.empty();
        }
        long width = bytes.u32BigEndian();
        long height = bytes.u32BigEndian();
        return ImageSize.of("png", width, height, isTransparent(bytes));
    }

    private static boolean isTransparent(HeaderBytes bytes) throws IOException {
        int bitDepth = 1;
        int compressionFilterInterlaceAndCheck = 3 + CHECK_LENGTH;
        try {
            bytes.skip(bitDepth);
            boolean hasAlpha = (bytes.u8() & ALPHA_USED) != 0;
            bytes.skip(compressionFilterInterlaceAndCheck);
            return hasAlpha || hasTransparencyChunk(bytes);
        } catch (HeaderBytes.EndedException e) {
            // The size is known all the same.
            return false;
        }
    }

    private static boolean hasTransparencyChunk(HeaderBytes bytes) throws IOException {
        while (true) {
            long length = bytes.u32BigEndian();
            String chunk = bytes.fourCharacters();
            if (chunk.equals("tRNS")) {
                return true;
            }
            if (chunk.equals("IDAT") || chunk.equals("IEND")) {
                return false;
            }
            bytes.skip(length + CHECK_LENGTH);
        }
    }
}
