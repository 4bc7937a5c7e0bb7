package org.sitegen.maven.fork;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Sends text in frames of one kind. Only what is flushed is sent, so no character is cut in two. */
final class FrameStream extends ByteArrayOutputStream {

    private final Parent parent;
    private final Frame.Kind kind;

    private FrameStream(Parent parent, Frame.Kind kind) {
        this.parent = parent;
        this.kind = kind;
    }

    /** A stream for text of that kind. */
    static PrintStream of(Parent parent, Frame.Kind kind) {
        return new PrintStream(new FrameStream(parent, kind), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void flush() throws IOException {
        if (size() > 0) {
            parent.send(kind, toByteArray());
            reset();
        }
    }
}
