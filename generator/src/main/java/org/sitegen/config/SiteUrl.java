package org.sitegen.config;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.url.PercentEncoding;

/** The address a site lives at. */
final class SiteUrl {

    private static final Pattern HTTP = Pattern.compile("(?i)(https?)://([^/?#\\s@\\\\]+)(/[^?#\\s\\\\]*)?");

    private SiteUrl() {}

    /**
     * An absolute http or https URL in ASCII that ends with {@code /}: scheme and host in lower case, a host in Chinese
     * as IDNA writes it, a path percent-encoded. Empty where the text is no such URL, or has a user, query or fragment.
     */
    static Optional<String> canonical(String text) {
        Matcher parts = HTTP.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String path = parts.group(3) == null ? "/" : parts.group(3);
        String closed = path.endsWith("/") ? path : path + "/";
        return host(parts.group(2))
                .map(host -> parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + encoded(closed))
                .filter(SiteUrl::isUri);
    }

    private static String encoded(String path) {
        return PercentEncoding.encodePath(PercentEncoding.decode(path));
    }

    private static Optional<String> host(String authority) {
        int colon = authority.startsWith("[") ? authority.indexOf(':', authority.indexOf(']')) : authority.indexOf(':');
        String name = colon < 0 ? authority : authority.substring(0, colon);
        String port = colon < 0 ? "" : authority.substring(colon);
        if (name.startsWith("[")) {
            return Optional.of(name.toLowerCase(Locale.ROOT) + port);
        }
        try {
            return Optional.of(IDN.toASCII(name).toLowerCase(Locale.ROOT) + port);
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    private static boolean isUri(String url) {
        try {
            return new URI(url).getHost() != null;
        } catch (URISyntaxException noUri) {
            return false;
        }
    }
}
