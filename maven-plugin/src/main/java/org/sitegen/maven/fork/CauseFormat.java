package org.sitegen.maven.fork;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** The cause of an outcome as bytes: Java's own, so that Maven shows the very exception with its stack trace. */
final class CauseFormat {

    private CauseFormat() {}

    /** An exception that has something in it which cannot be written is replaced by one with the same text and trace. */
    static byte[] write(Throwable cause) throws IOException {
        try {
            return serialized(cause);
        } catch (IOException unwritable) {
            IllegalStateException replacement = new IllegalStateException(cause.toString());
            replacement.setStackTrace(cause.getStackTrace());
            return serialized(replacement);
        }
    }

    static Throwable read(byte[] bytes) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Throwable) in.readObject();
        } catch (ClassNotFoundException unknown) {
            throw new IOException(unknown);
        }
    }

    private static byte[] serialized(Throwable cause) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(cause);
        }
        return bytes.toByteArray();
    }
}
