package org.sitegen.plan;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.sitegen.url.PercentEncoding;
import org.sitegen.url.QueryParameters;
import org.sitegen.url.SitePath;
import org.sitegen.url.UrlReference;

/**
 * An address of the old site.
 *
 * @param path the path without a leading {@code /}, decoded
 * @param query the query as it was written, without {@code ?}
 */
record OldAddress(String path, String query) {

    /** Reads a URL, of which path and query count, or a path; empty where it is none or climbs out of its root. */
    static Optional<OldAddress> of(String written) {
        String text = written.strip();
        if (UrlReference.isOutside(text)) {
            try {
                URI uri = new URI(PercentEncoding.encodeUrl(text));
                text = Optional.ofNullable(uri.getRawPath()).orElse("")
                        + Optional.ofNullable(uri.getRawQuery())
                                .map(query -> "?" + query)
                                .orElse("");
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }
        int hash = text.indexOf('#');
        text = hash < 0 ? text : text.substring(0, hash);
        int mark = text.indexOf('?');
        String query = mark < 0 ? "" : text.substring(mark + 1);
        String path = PercentEncoding.decode(mark < 0 ? text : text.substring(0, mark));
        int root = 0;
        while (root < path.length() && path.charAt(root) == '/') {
            root++;
        }
        path = path.substring(root);
        boolean isFolder = path.endsWith("/");
        String bare = isFolder ? path.substring(0, path.length() - 1) : path;
        boolean valid = bare.isEmpty() ? !query.isEmpty() : SitePath.isBelowRoot(bare);
        return valid ? Optional.of(new OldAddress(SitePlanner.normalized(path), query)) : Optional.empty();
    }

    /** What is the same for two addresses that servers cannot tell apart: neither order nor encoding of parameters counts. */
    String key() {
        return query.isEmpty()
                ? path
                : path + "?" + QueryParameters.parse(query).canonical();
    }

    /** The page that can stand at this address: a query names none, an ending other than HTML's neither. */
    Optional<SitePath> page() {
        if (!query.isEmpty()) {
            return Optional.empty();
        }
        if (path.endsWith("/")) {
            return Optional.of(new SitePath(path + "index.html"));
        }
        if (path.endsWith(".html") || path.endsWith(".htm")) {
            return Optional.of(new SitePath(path));
        }
        boolean hasEnding = path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
        return hasEnding ? Optional.empty() : Optional.of(new SitePath(path + "/index.html"));
    }
}
