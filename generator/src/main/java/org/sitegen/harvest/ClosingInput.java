package org.sitegen.harvest;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that takes along, when it is closed, what it reads from. */
final class ClosingInput extends FilterInputStream {

    private final Closeable source;

    ClosingInput(InputStream in, Closeable source) {
        super(in);
        this.source = source;
    }

    @Override
    public void close() throws IOException {
        try (source) {
            super.close();
        }
    }
}
