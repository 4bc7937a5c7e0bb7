package org.sitegen.present;

import java.util.List;
import org.sitegen.markdown.LinkTarget;
import org.sitegen.markdown.RelocatableHtml;
import org.sitegen.markdown.RelocatableHtml.Placement;
import org.sitegen.view.Html;

/**
 * The HTML of a body that can be placed on any page.
 *
 * @param html the HTML
 * @param targets where its links lead, by number
 */
record LinkedBody(RelocatableHtml html, List<LinkTarget> targets) {

    /** The HTML on a page. */
    Html on(Placement placement) {
        return new Html(out -> html.writeTo(out, placement, targets));
    }
}
