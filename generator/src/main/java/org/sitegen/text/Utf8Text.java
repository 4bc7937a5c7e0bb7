package org.sitegen.text;

import java.nio.charset.StandardCharsets;

/** Collects what is appended as text in memory. */
public final class Utf8Text implements Utf8Appendable {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void append(byte[] utf8, int start, int end) {
        text.append(new String(utf8, start, end - start, StandardCharsets.UTF_8));
    }

    @Override
    public Utf8Text append(CharSequence added) {
        text.append(added);
        return this;
    }

    @Override
    public Utf8Text append(CharSequence added, int start, int end) {
        text.append(added, start, end);
        return this;
    }

    @Override
    public Utf8Text append(char added) {
        text.append(added);
        return this;
    }

    /** The text so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
