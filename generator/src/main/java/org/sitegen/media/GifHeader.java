package org.sitegen.media;

import java.io.IOException;
import java.util.Optional;

/** GIF 87a and 89a: the logical screen, which all frames share, and what is said of the first frame's transparency. */
final class GifHeader implements ImageHeader {

    private static final int SIGNATURE_LENGTH = 6;
    private static final int HAS_COLOR_TABLE = 0x80;
    private static final int COLOR_TABLE_SIZE = 0x07;
    private static final int EXTENSION = 0x21;
    private static final int GRAPHIC_CONTROL = 0xF9;

    @Override
    public boolean isAt(HeaderBytes bytes) throws IOException {
        return bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a");
    }

    @Override
    public Optional<ImageSize> read(HeaderBytes bytes) throws IOException {
        bytes.skip(SIGNATURE_LENGTH);
        int width = bytes.u16LittleEndian();
        int height = bytes.u16LittleEndian();
        return ImageSize.of("gif", width, height, isTransparent(bytes), true);
    }

    private static boolean isTransparent(HeaderBytes bytes) throws IOException {
        try {
            int flags = bytes.u8();
            int backgroundAndAspect = 2;
            bytes.skip(backgroundAndAspect);
            if ((flags & HAS_COLOR_TABLE) != 0) {
                bytes.skip(3L << ((flags & COLOR_TABLE_SIZE) + 1));
            }
            return firstFrameIsTransparent(bytes);
        } catch (HeaderBytes.EndedException e) {
            // The size is known all the same.
            return false;
        }
    }

    private static boolean firstFrameIsTransparent(HeaderBytes bytes) throws IOException {
        boolean transparent = false;
        while (bytes.u8() == EXTENSION) {
            boolean isControl = bytes.u8() == GRAPHIC_CONTROL;
            for (int length = bytes.u8(); length > 0; length = bytes.u8()) {
                int flags = bytes.u8();
                bytes.skip(length - 1L);
                if (isControl) {
                    transparent = (flags & 1) != 0;
                }
            }
        }
        return transparent;
    }
}
