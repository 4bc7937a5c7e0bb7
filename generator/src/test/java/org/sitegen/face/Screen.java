package org.sitegen.face;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A terminal whose text can be read in tests. */
public final class Screen {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The terminal that writes here. */
    public Terminal terminal(boolean interactive) {
        return new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                interactive,
                false);
    }

    /** What went to standard output. */
    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What went to standard error. */
    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
