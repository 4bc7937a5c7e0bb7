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
        value = isPlain(value) ? value : Normalizer.normalize(value, Normalizer.Form.NFC);
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
        int end;
        do {
            end = path.indexOf('/', start);
            int length = (end < 0 ? path.length() : end) - start;
            if (length == 0 || (length <= 2 && path.startsWith("..".substring(0, length), start))) {
                return false;
            }
            start = end + 1;
        } while (end >= 0);
        return true;
    }

    /** Whether a text has only characters that are the same in every Unicode normalisation form. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The path percent-encoded, for links. */
    public String encoded() {
        return PercentEncoding.encodePath(value);
    }

    /** Written out, as all methods that many objects are asked for before the generated ones are compiled. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SitePath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** What leads from a page at this path to the site's root: {@code ""}, {@code "../"}, {@code "../../"} … */
    public String toRoot() {
        int depth = 0;
        for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', slash + 1)) {
            depth++;
        }
        return "../".repeat(depth);
    }

    /** What two paths share that some file system takes for one: NFC is given, case is folded. */
    public String collisionKey() {
        for (int i = 0; i < value.length(); i++) {
            if (!isFolded(value.charAt(i))) {
                return value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            }
        }
        return value;
    }

    /** Whether folding leaves a character as it is: lower case of ASCII, and the scripts of East Asia, which have no case. */
    private static boolean isFolded(char c) {
        return c < 0x80 ? c < 'A' || c > 'Z' : c >= 0x2E80 && c <= 0xA4CF;
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
