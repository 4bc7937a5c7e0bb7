package org.sitegen.config;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitegen.text.Language;

/**
 * The settings of an archive, complete and checked.
 *
 * @param title the site's name; empty where none is given
 * @param description what the site is; empty where none is given
 * @param url where the site will live: absolute, ending with {@code /}
 * @param language the language of the site's own words
 * @param languageTag the BCP 47 tag for {@code lang} attributes: the tag written, in canonical form
 * @param zone the time zone of the site
 * @param author who writes where an article names nobody
 * @param permalink the pattern of the articles' addresses
 * @param pageSize articles on a page of a list; at least 1
 * @param onDuplicateUrl what happens where two articles claim one address
 * @param pages the kinds of pages that are wanted
 * @param menu the entries of the menu
 * @param logo the path or URL of the logo, as written
 * @param colors names of colours with CSS colours, in the order written
 * @param footer the footer as Markdown
 * @param trustHtml whether raw HTML in articles stays as it is
 * @param places where some of these settings stand
 */
public record SiteConfig(
        String title,
        String description,
        Optional<String> url,
        Language language,
        String languageTag,
        SiteZone zone,
        Optional<Person> author,
        Permalink permalink,
        int pageSize,
        DuplicateUrls onDuplicateUrl,
        Set<PageGroup> pages,
        List<MenuItem> menu,
        Optional<String> logo,
        Map<String, String> colors,
        Optional<String> footer,
        boolean trustHtml,
        SettingPlaces places) {

    /** Takes immutable copies. */
    public SiteConfig {
        pages = Collections.unmodifiableSet(pages.isEmpty() ? EnumSet.noneOf(PageGroup.class) : EnumSet.copyOf(pages));
        menu = List.copyOf(menu);
        colors = Collections.unmodifiableMap(new LinkedHashMap<>(colors));
    }

    /** What an archive has that sets nothing. */
    public static SiteConfig defaults() {
        return new SiteConfig(
                "",
                "",
                Optional.empty(),
                Language.ZH_HANT,
                Language.ZH_HANT.tag(),
                SiteZone.of("Asia/Shanghai").orElseThrow(),
                Optional.empty(),
                Permalink.DEFAULT,
                20,
                DuplicateUrls.FAIL,
                EnumSet.allOf(PageGroup.class),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                false,
                SettingPlaces.NONE);
    }

    /**
     * The same settings for a site that lives elsewhere.
     *
     * @param newUrl an absolute http or https URL, with or without {@code /} at its end
     * @return empty where the text is no such URL
     */
    public Optional<SiteConfig> withUrl(String newUrl) {
        return SiteUrl.canonical(newUrl)
                .map(checked -> new SiteConfig(
                        title,
                        description,
                        Optional.of(checked),
                        language,
                        languageTag,
                        zone,
                        author,
                        permalink,
                        pageSize,
                        onDuplicateUrl,
                        pages,
                        menu,
                        logo,
                        colors,
                        footer,
                        trustHtml,
                        places));
    }
}
