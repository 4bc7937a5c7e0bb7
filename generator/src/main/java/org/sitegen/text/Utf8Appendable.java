package org.sitegen.text;

import java.io.IOException;

/** Takes text, also such as is in UTF-8 already and needs no decoding where it is to become UTF-8 again. */
public interface Utf8Appendable extends Appendable {

    /**
     * Appends a part of some bytes.
     *
     * @param utf8 well-formed UTF-8; may be kept no longer than the call
     * @param start the first byte of a character
     * @param end where a character has ended
     */
    void append(byte[] utf8, int start, int end) throws IOException;
}
