package org.sitegen.plan;

import org.sitegen.url.SitePath;

/**
 * A file that programs read.
 *
 * @param kind what it is
 * @param path its address
 * @param number which of several it is, from 1; 0 where there is but one
 */
public record MachineFile(Kind kind, SitePath path, int number) {

    /** What a file is for. */
    public enum Kind {
        /** The Atom feed. */
        ATOM,
        /** The JSON feed. */
        JSON_FEED,
        /** The sitemap, or the index of several. */
        SITEMAP,
        /** One of several sitemaps. */
        SITEMAP_PART,
        /** What crawlers may do. */
        ROBOTS,
        /** The whole archive, an article a line. */
        ARTICLES,
        /** The hosts' redirect rules. */
        REDIRECTS,
        /** Rules for nginx, of old addresses at which no page can stand. */
        NGINX_REDIRECTS,
        /** Rules for Apache, of the same. */
        APACHE_REDIRECTS,
        /** The map from old addresses to new ones that Apache's rules look into. */
        APACHE_REDIRECT_MAP
    }
}
