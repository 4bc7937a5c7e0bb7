package org.sitegen.present;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitegen.config.MenuItem;
import org.sitegen.config.PageGroup;
import org.sitegen.config.SiteConfig;
import org.sitegen.url.PercentEncoding;
import org.sitegen.url.UrlReference;
import org.sitegen.view.PersonRef;
import org.sitegen.view.SiteInfo;

/** What every page says of the site. */
public final class SiteInfos {

    private SiteInfos() {}

    /** The site as templates see it. */
    public static SiteInfo of(SiteConfig config) {
        return new SiteInfo(
                config.title(),
                config.description(),
                config.languageTag(),
                config.url(),
                config.author().map(author -> new PersonRef(author.name(), Optional.empty(), author.url())),
                menu(config.menu()),
                config.logo().map(SiteInfos::siteUrl),
                config.colors(),
                features(config));
    }

    private static List<SiteInfo.MenuLink> menu(List<MenuItem> items) {
        return items.stream()
                .map(item -> UrlReference.isOutside(item.url())
                        ? new SiteInfo.MenuLink(item.title(), item.url(), true)
                        : new SiteInfo.MenuLink(item.title(), siteUrl(item.url()), false))
                .toList();
    }

    /** A path of the site as it stands in links; a folder means its {@code index.html}. */
    private static String siteUrl(String written) {
        String path = written.startsWith("/") ? written.substring(1) : written;
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        return PercentEncoding.encodeUrl(file);
    }

    private static SiteInfo.Features features(SiteConfig config) {
        Set<PageGroup> pages = config.pages();
        boolean hasUrl = config.url().isPresent();
        return new SiteInfo.Features(
                pages.contains(PageGroup.PRINT),
                pages.contains(PageGroup.EDITIONS),
                pages.contains(PageGroup.GALLERY),
                pages.contains(PageGroup.ARCHIVE),
                pages.contains(PageGroup.CATEGORIES),
                pages.contains(PageGroup.TAGS),
                pages.contains(PageGroup.AUTHORS),
                pages.contains(PageGroup.STATISTICS),
                hasUrl && pages.contains(PageGroup.FEEDS),
                hasUrl && pages.contains(PageGroup.SITEMAP),
                pages.contains(PageGroup.DATA));
    }
}
