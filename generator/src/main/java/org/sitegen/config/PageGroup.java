package org.sitegen.config;

import java.util.Locale;

/** Kinds of pages that an archive can do without. */
public enum PageGroup {
    /** The print page of each article. */
    PRINT,
    /** Months and days as one printable page. */
    EDITIONS,
    /** Every attachment, by month. */
    GALLERY,
    /** Articles by date. */
    ARCHIVE,
    /** Articles by category. */
    CATEGORIES,
    /** Articles by tag. */
    TAGS,
    /** Articles by author. */
    AUTHORS,
    /** The archive at a glance. */
    STATISTICS,
    /** {@code atom.xml} and {@code feed.json}. */
    FEEDS,
    /** {@code sitemap.xml}. */
    SITEMAP,
    /** {@code data/articles.ndjson}. */
    DATA,
    /** Full-text search. */
    SEARCH;

    /** The key in {@code site.yaml}, below {@code pages}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
