package org.sitegen.present;

import java.util.List;
import java.util.Optional;
import org.sitegen.config.SiteConfig;
import org.sitegen.plan.Page;
import org.sitegen.theme.Texts;
import org.sitegen.url.SitePath;
import org.sitegen.view.PageInfo;
import org.sitegen.view.PageLink;
import org.sitegen.view.Pager;

/** What each page says of itself. */
final class PageInfos {

    private final SiteConfig config;
    private final Texts texts;
    private final PageLink home;
    private final Footer footer;

    PageInfos(SiteConfig config, Texts texts, PageLink home, Footer footer) {
        this.config = config;
        this.texts = texts;
        this.home = home;
        this.footer = footer;
    }

    /** A page that stands by itself. */
    PageInfo single(Page page, String title, String description, List<PageLink> crumbs) {
        return of(page, page.path(), title, description, crumbs, Optional.empty(), Optional.empty());
    }

    /** A page that repeats what another one shows, which search engines should prefer. */
    PageInfo copy(Page page, SitePath original, String title, String description, List<PageLink> crumbs) {
        return of(page, original, title, description, crumbs, Optional.empty(), Optional.empty());
    }

    /** A page with a page before and one after it. */
    PageInfo between(
            Page page,
            String title,
            String description,
            List<PageLink> crumbs,
            Optional<PageLink> previous,
            Optional<PageLink> next) {
        return of(page, page.path(), title, description, crumbs, previous, next);
    }

    /** A page of a paginated list. */
    PageInfo listed(Page page, String title, String description, List<PageLink> crumbs, Pager pager) {
        String numbered = pager.number() == 1 ? title : texts.text("title.numbered", title, Integer.toString(pager.number()));
        return between(
                page,
                numbered,
                description,
                crumbs,
                pager.previous().map(url -> new PageLink(texts.text("pager.previous"), url)),
                pager.next().map(url -> new PageLink(texts.text("pager.next"), url)));
    }

    /** A page that is shown at any depth, so that its links begin with a root of their own. */
    PageInfo atRoot(Page page, String root, String title) {
        return new PageInfo(
                page.template(),
                title,
                page.path().encoded(),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                footer.at(root));
    }

    /** The way from home through some pages. */
    List<PageLink> crumbs(PageLink... links) {
        PageLink[] all = new PageLink[links.length + 1];
        all[0] = home;
        System.arraycopy(links, 0, all, 1, links.length);
        return List.of(all);
    }

    private PageInfo of(
            Page page,
            SitePath original,
            String title,
            String description,
            List<PageLink> crumbs,
            Optional<PageLink> previous,
            Optional<PageLink> next) {
        return new PageInfo(
                page.template(),
                title,
                page.path().encoded(),
                config.url().map(url -> url + canonicalPath(original)),
                description,
                crumbs,
                previous,
                next,
                footer.at(page.path().toRoot()));
    }

    /** The site's own address stands for {@code index.html} at its root. */
    private static String canonicalPath(SitePath path) {
        return path.value().equals("index.html") ? "" : path.encoded();
    }
}
