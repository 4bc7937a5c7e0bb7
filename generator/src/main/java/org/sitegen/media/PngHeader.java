package org.sitegen.media;

import java.io.IOException;
import java.util.Optional;

/**
 * PNG (ISO/IEC 15948), animated or not: the signature, {@code IHDR} as the first chunk, and {@code tRNS} and {@code acTL}
 * where they stand before the pixels.
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
        Rest rest = rest(bytes);
        return ImageSize.of("png", width, height, rest.transparent, rest.animated);
    }

    /** What the head says beside the size, as far as it goes: the size is known all the same. */
    private static final class Rest {
        private boolean transparent;
        private boolean animated;
    }

    private static Rest rest(HeaderBytes bytes) throws IOException {
        Rest rest = new Rest();
        try {
            int bitDepth = 1;
            bytes.skip(bitDepth);
            rest.transparent = (bytes.u8() & ALPHA_USED) != 0;
            int compressionFilterAndInterlace = 3;
            bytes.skip(compressionFilterAndInterlace + CHECK_LENGTH);
            readChunks(bytes, rest);
        } catch (HeaderBytes.EndedException e) {
            return rest;
        }
        return rest;
    }

    private static void readChunks(HeaderBytes bytes, Rest rest) throws IOException {
        long length = bytes.u32BigEndian();
        String chunk = bytes.fourCharacters();
        while (!chunk.equals("IDAT") && !chunk.equals("IEND")) {
            rest.transparent |= chunk.equals("tRNS");
            rest.animated |= chunk.equals("acTL");
            bytes.skip(length + CHECK_LENGTH);
            length = bytes.u32BigEndian();
            chunk = bytes.fourCharacters();
        }
    }
}
