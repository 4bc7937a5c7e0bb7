package org.sitegen.markdown;

/** Takes the raw HTML of a body while it is written. */
interface RawHtmlSink {

    /**
     * Writes a piece of raw HTML: one tag of a paragraph, or a block.
     *
     * @param piece the HTML as its author wrote it
     * @param offset where it stands in the Markdown
     */
    void write(String piece, int offset);
}
