package org.sitegen.intake;

/** The relocatable HTML of a body, wherever it is kept. Safe for use by many threads. */
public interface BodyText {

    /** The HTML with its marks in UTF-8, for {@link org.sitegen.markdown.RelocatableHtml}; not to be changed. */
    byte[] read();

    /** How many bytes it has in UTF-8. */
    int length();

    /** A fingerprint of it, known without reading. */
    long fingerprint();
}
