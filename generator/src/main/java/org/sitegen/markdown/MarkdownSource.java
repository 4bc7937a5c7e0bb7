package org.sitegen.markdown;

import org.sitegen.problem.SourceLocation;

/**
 * A Markdown text and what is known of its surroundings.
 *
 * @param text the Markdown; any line ends
 * @param start where its first character stands, so that problems name the right line of the file
 * @param html what to do with raw HTML in it
 * @param takeTitle whether a level-1 heading that opens the text is its title: it is then left out of the HTML and
 *     returned as {@link RenderedBody#title()}
 */
public record MarkdownSource(String text, SourceLocation start, RawHtml html, boolean takeTitle) {

    /** What to do with raw HTML in Markdown. */
    public enum RawHtml {
        /** Only what the allow-list knows stays. */
        CLEAN,
        /** All of it stays as it is, unbalanced where it is; only its links, sources and ids are resolved. */
        TRUST
    }
}
