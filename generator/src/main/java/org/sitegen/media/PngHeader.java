package org.sitegen.media;

import java.io.IOException;
import java.util.Optional;

/** PNG (ISO/IEC 15948), animated or not: the signature, and {@code IHDR} as the first chunk. */
final class PngHeader implements ImageHeader {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";
    private static final int IHDR_LENGTH = 13;

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
        return ImageSize.of("png", bytes.u32BigEndian(), bytes.u32BigEndian());
    }
}
