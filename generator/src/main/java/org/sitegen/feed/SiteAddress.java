package org.sitegen.feed;

import java.net.URI;
import org.sitegen.config.SiteConfig;
import org.sitegen.model.Addresses;
import org.sitegen.url.SitePath;

/**
 * Where a site lives.
 *
 * @param root what stands before the paths of its files, ending with {@code /}
 */
record SiteAddress(String root) {

    /**
     * The absolute URL of a site.
     *
     * @throws IllegalStateException where the settings name none; no file that needs it is planned then
     */
    static SiteAddress absolute(SiteConfig config) {
        return new SiteAddress(config.url().orElseThrow(() -> new IllegalStateException("a site without a URL")));
    }

    /** The path of a site on its host: {@code /} where it has a host of its own, or is not known. */
    static SiteAddress onHost(SiteConfig config) {
        return new SiteAddress(
                config.url().map(url -> URI.create(url).getRawPath()).orElse("/"));
    }

    /** The address of a file, percent-encoded; the first page goes by the name of its folder. */
    String of(SitePath path) {
        return path.equals(Addresses.HOME) ? root : root + path.encoded();
    }
}
