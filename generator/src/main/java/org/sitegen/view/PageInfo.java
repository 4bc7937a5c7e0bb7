package org.sitegen.view;

import java.util.List;
import java.util.Optional;

/**
 * The page itself, as every template sees it, as {@code page}.
 *
 * @param kind the name of its template: {@code home}, {@code article} …
 * @param title what it is called, without the site's name
 * @param url its own address
 * @param canonical its absolute address, where the site's is known
 * @param description one or two sentences about it, plain text; may be empty
 * @param crumbs the way from home to it, home first, the page itself not included
 * @param previous what its {@code rel="prev"} leads to: the page before in a list, an older article
 * @param next what its {@code rel="next"} leads to
 * @param footer the footer's text, where the archive sets one
 */
public record PageInfo(
        String kind,
        String title,
        String url,
        Optional<String> canonical,
        String description,
        List<PageLink> crumbs,
        Optional<PageLink> previous,
        Optional<PageLink> next,
        Optional<Html> footer) {}
