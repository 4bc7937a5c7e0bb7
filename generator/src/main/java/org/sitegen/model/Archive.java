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
 * @param markdown the addresses of published articles and pages, by their Markdown file
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
        Map<String, MarkdownPage> markdown,
        Set<String> hidden,
        Set<SitePath> hiddenPaths,
        Set<String> unreadSlugs) {

    /**
     * A published Markdown file.
     *
     * @param path its address
     * @param anchors the ids in its text
     */
    public record MarkdownPage(SitePath path, List<String> anchors) {}

    /** The terms of one kind. */
    public Taxonomy taxonomy(TaxonomyKind kind) {
        return taxonomies.get(kind);
    }
}
