package org.sitegen.present;

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
public record PresentedPage(String template, PageInfo info, String root, PageView view) {}
