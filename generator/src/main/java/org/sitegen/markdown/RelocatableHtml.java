package org.sitegen.markdown;

import java.io.IOException;
import java.util.List;

/**
 * HTML of a body that can be placed on any page of the site: links, ids and heading levels are marked in it, and filled
 * in when it is written.
 *
 * <p>A mark begins with U+0001, a letter and a number, and ends with U+0002; neither character occurs in text, since the
 * controls that XML forbids are taken out when a file is read.
 *
 * @param marked the HTML with its marks
 */
public record RelocatableHtml(String marked) {

    /**
     * Writes the HTML for one page.
     *
     * @param out where to
     * @param placement what the page asks for
     * @param targets where the links lead, by number
     */
    public void writeTo(Appendable out, Placement placement, List<LinkTarget> targets) throws IOException {
        out.append(marked);
    }

    /**
     * How a body is placed on a page.
     *
     * @param root what leads from the page to the site's root, such as {@code ../../}
     * @param idPrefix what stands before each id, so that ids stay unique where several bodies share a page; may be empty
     * @param headingShift how many levels its headings move down; level 6 is the last
     */
    public record Placement(String root, String idPrefix, int headingShift) {}
}
