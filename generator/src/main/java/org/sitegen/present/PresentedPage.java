package org.sitegen.present;

import org.sitegen.plan.Page;
import org.sitegen.view.PageInfo;
import org.sitegen.view.PageView;

/**
 * A page, ready for its template.
 *
 * @param template the template's name
 * @param info the page itself
 * @param root what leads from the page to the site's root
 * @param view what it shows
 */
public record PresentedPage(String template, PageInfo info, String root, PageView view) {

    /** A page of the plan, with its own template and the root that its address gives. */
    static PresentedPage of(Page page, PageInfo info, PageView view) {
        return new PresentedPage(page.template(), info, page.path().toRoot(), view);
    }
}
