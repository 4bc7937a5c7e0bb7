package org.sitegen.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The site as every template sees it, as {@code site}.
 *
 * @param title its name
 * @param description one sentence about it; may be empty
 * @param language the BCP 47 tag for {@code lang}
 * @param url its absolute address, ending in {@code /}, where known
 * @param author whose site it is
 * @param menu the menu's entries
 * @param logo the logo's address
 * @param colors CSS custom properties without {@code --} and their values
 * @param has which kinds of pages the site has
 */
public record SiteInfo(
        String title,
        String description,
        String language,
        Optional<String> url,
        Optional<PersonRef> author,
        List<MenuLink> menu,
        Optional<String> logo,
        Map<String, String> colors,
        Features has) {

    /**
     * An entry of the menu.
     *
     * @param title its text
     * @param url its address
     * @param external whether the address is absolute, so that {@code root} must not stand before it
     */
    public record MenuLink(String title, String url, boolean external) {}

    /** Which kinds of pages the site has; {@code feeds} and {@code sitemap} need the site's URL, too. */
    public record Features(
            boolean print,
            boolean editions,
            boolean gallery,
            boolean archive,
            boolean categories,
            boolean tags,
            boolean authors,
            boolean statistics,
            boolean feeds,
            boolean sitemap,
            boolean data) {}
}
