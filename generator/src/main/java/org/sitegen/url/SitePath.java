package org.sitegen.url;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The address of a file of the site, relative to the site's root: {@code articles/2022/05/動員大會.html}.
 *
 * <p>Plain text in NFC with {@code /} between its parts; never empty, never absolute, without empty, {@code .} or
 * {@code ..} parts, backslashes or NUL.
 *
 * @param value the path as it is on disk
 */
public record SitePath(String value) implements Comparable<SitePath> {

    /**
     * Takes a path as it is on disk.
     *
     * @throws IllegalArgumentException where it is no path below the root
     */
    public SitePath {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (!isBelowRoot(value)) {
            throw new IllegalArgumentException("not a path below the site's root: " + value);
        }
    }

    /** Whether a text could be a site path. */
    public static boolean isBelowRoot(String path) {
        if (path.isEmpty() || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            return false;
        }
        int start = 0;
        while (true) {
            int end = path.indexOf('/', start);
            String part = end < 0 ? path.substring(start) : path.substring(start, end);
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
            if (end < 0) {
                return true;
            }
            start = end + 1;
        }
    }

    /** The path percent-encoded, for links. */
    public String encoded() {
        return PercentEncoding.encodePath(value);
    }

    /** What leads from a page at this path to the site's root: {@code ""}, {@code "../"}, {@code "../../"} … */
    public String toRoot() {
        return "../".repeat((int) value.chars().filter(c -> c == '/').count());
    }

    /** What two paths share that some file system takes for one: NFC is given, case is folded. */
    public String collisionKey() {
        return value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
