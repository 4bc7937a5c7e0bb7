package org.sitegen.media;

import java.io.IOException;
import java.util.Optional;

/** BMP of Windows and OS/2: the file header, then an information header that its own length tells apart. */
final class BmpHeader implements ImageHeader {

    private static final int FILE_HEADER_LENGTH = 14;
    private static final int CORE_HEADER_LENGTH = 12;
    private static final int SHORTEST_INFO_HEADER = 16;
    private static final int LONGEST_INFO_HEADER = 124;

    @Override
    public boolean isAt(HeaderBytes bytes) throws IOException {
        return bytes.startsWith("BM");
    }

    @Override
    public Optional<ImageSize> read(HeaderBytes bytes) throws IOException {
        bytes.skip(FILE_HEADER_LENGTH);
        long length = bytes.u32LittleEndian();
        if (length == CORE_HEADER_LENGTH) {
            return sizeIfOnePlane(bytes, bytes.u16LittleEndian(), bytes.u16LittleEndian());
        }
        if (length < SHORTEST_INFO_HEADER || length > LONGEST_INFO_HEADER) {
            return Optional.empty();
        }
        long width = bytes.s32LittleEndian();
        // A negative height says that the rows run from the top down.
        long height = Math.abs((long) bytes.s32LittleEndian());
        return sizeIfOnePlane(bytes, width, height);
    }

    /** Two letters are a weak signature; that the planes are 1 tells a picture from text that begins with BM. */
    private static Optional<ImageSize> sizeIfOnePlane(HeaderBytes bytes, long width, long height) throws IOException {
        return bytes.u16LittleEndian() == 1 ? ImageSize.of("bmp", width, height) : Optional.empty();
    }
}
