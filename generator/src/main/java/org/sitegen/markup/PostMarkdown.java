package org.sitegen.markup;

import org.jsoup.nodes.Element;
import org.sitegen.forum.BodyText;

/**
 * Turns the HTML of a post, or of an article that was stored as HTML, into Markdown.
 *
 * <p>Each line of the post becomes a paragraph. What the forum put around the author's words goes: noise against copying,
 * stamps, tips, captions of attachments, notices. Pictures stay in place. The result has no raw HTML, and reads as the text
 * that the HTML showed. The time grows with the size of the HTML, whatever its nesting.
 */
public final class PostMarkdown {

    private PostMarkdown() {}

    /** The text of a post; the element itself is not changed. */
    public static BodyText of(Element post, MarkupSettings settings) {
        return new PostReader(post, settings).read();
    }
}
