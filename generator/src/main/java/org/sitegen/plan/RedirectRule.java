package org.sitegen.plan;

import java.util.Optional;
import org.sitegen.url.SitePath;

/**
 * An old address that leads to a page of the site.
 *
 * @param from the old path, from the site's root, without a leading {@code /}, decoded; empty for the root itself
 * @param query the old query without {@code ?}, as it was written; may be empty
 * @param page the page that redirects by itself, where the old path can be a page
 * @param to where it leads
 */
public record RedirectRule(String from, String query, Optional<SitePath> page, SitePath to) {

    /** Whether only a server can lead on from the old address: it has a query, or a path that no page can have. */
    public boolean needsServer() {
        return page.isEmpty();
    }
}
