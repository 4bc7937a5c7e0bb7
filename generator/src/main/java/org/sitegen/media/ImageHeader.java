package org.sitegen.media;

import java.io.IOException;
import java.util.Optional;

/** How the files of one image format begin. */
interface ImageHeader {

    /** Whether the bytes begin as this format does; takes none of them. */
    boolean isAt(HeaderBytes bytes) throws IOException;

    /** Takes the header; empty where it makes no sense. */
    Optional<ImageSize> read(HeaderBytes bytes) throws IOException;
}
