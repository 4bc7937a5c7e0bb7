package org.sitegen.maven.fork;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;

/** What the child's Java says on standard error, beside what site-gen says: of interest only where it fails. */
final class Noise {

    private static final int KEPT = 600;

    private final Thread reader;
    private volatile String text = "";

    /** Reads the stream to its end, so that who writes there need not wait. */
    Noise(InputStream stream) {
        this.reader = new Thread(() -> read(stream), "fork-noise");
        reader.setDaemon(true);
        reader.start();
    }

    /** The beginning of it in one line, once the stream has ended. */
    String inOneLine() throws InterruptedException {
        reader.join();
        return text.strip().replaceAll("\\s*\\R\\s*", " ").replaceFirst("[.。]$", "");
    }

    private void read(InputStream stream) {
        try (stream) {
            text = new String(stream.readNBytes(KEPT), Charset.defaultCharset());
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            // There is no more to be heard.
        }
    }
}
