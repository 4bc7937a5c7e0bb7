package org.sitegen.media;

import java.io.IOException;
import java.util.Optional;

/** GIF 87a and 89a: the logical screen, which all frames share. */
final class GifHeader implements ImageHeader {

    private static final int SIGNATURE_LENGTH = 6;

    @Override
    public boolean isAt(HeaderBytes bytes) throws IOException {
        return bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a");
    }

    @Override
    public Optional<ImageSize> read(HeaderBytes bytes) throws IOException {
        bytes.skip(SIGNATURE_LENGTH);
        return ImageSize.of("gif", bytes.u16LittleEndian(), bytes.u16LittleEndian());
    }
}
