package org.sitegen.output;

import java.io.IOException;
import java.io.OutputStream;

/** What a file is to contain. */
@FunctionalInterface
public interface FileContent {

    /** Writes all of it; the stream is buffered, and closed by who gave it. */
    void writeTo(OutputStream out) throws IOException;
}
