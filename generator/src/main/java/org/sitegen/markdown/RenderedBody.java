package org.sitegen.markdown;

import java.util.List;
import java.util.Optional;
import org.sitegen.problem.Problem;

/**
 * What a Markdown text became.
 *
 * @param title the heading that opened the text, as plain text, where it was asked for and there is one
 * @param html the HTML, with marks where links, pictures and ids stand
 * @param links the destinations of the links and pictures, in the order of their numbers in the HTML
 * @param anchors the ids that the HTML defines, without prefix, in order
 * @param text the text as a reader sees it, without markup: blocks separated by a line feed, no pictures
 * @param problems what was wrong
 */
public record RenderedBody(
        Optional<String> title,
        RelocatableHtml html,
        List<BodyLink> links,
        List<String> anchors,
        String text,
        List<Problem> problems) {

    /** Takes immutable copies. */
    public RenderedBody {
        links = List.copyOf(links);
        anchors = List.copyOf(anchors);
        problems = List.copyOf(problems);
    }
}
