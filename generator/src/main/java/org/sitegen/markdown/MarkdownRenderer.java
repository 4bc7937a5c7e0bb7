package org.sitegen.markdown;

/**
 * Turns Markdown into relocatable HTML.
 *
 * <p>Safe for use by many threads at once. No input makes it hang, overflow or throw: what cannot be rendered comes back
 * as an error in {@link RenderedBody#problems()}.
 */
public interface MarkdownRenderer {

    /** Renders one body. */
    RenderedBody render(MarkdownSource source);
}
