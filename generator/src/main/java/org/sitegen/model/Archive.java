package org.sitegen.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitegen.config.SiteConfig;
import org.sitegen.url.SitePath;

/**
 * A whole archive: what is published, in order.
 *
 * @param config its settings
 * @param articles the published articles, oldest first, and by id within one moment
 * @param taxonomies the terms by which they are filed
 * @param years the same articles by date, oldest first
 * @param pages the pages outside the archive, in order of path
 * @param files the files that articles and pages name, in order of source
 * @param sizes how large the articles are
 * @param markdown the addresses of published articles and pages
 * @param hidden the Markdown files of articles and pages that are not published
 * @param hiddenPaths where those articles would be published
 * @param unreadSlugs the slugs that articles have by their file names that could not be read; what is wrong with them is
 *     reported, so a link to one is not
 */
public record Archive(
        SiteConfig config,
        List<Article> articles,
        Map<TaxonomyKind, Taxonomy> taxonomies,
        List<ArchiveYear> years,
        List<StaticPage> pages,
        List<KeptFile> files,
        ArticleSizes sizes,
        MarkdownPages markdown,
        Set<String> hidden,
        Set<SitePath> hiddenPaths,
        Set<String> unreadSlugs) {

    /** The terms of one kind. */
    public Taxonomy taxonomy(TaxonomyKind kind) {
        return taxonomies.get(kind);
    }
}
