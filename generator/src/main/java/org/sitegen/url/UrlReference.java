package org.sitegen.url;

/** References as people write them in links, settings and redirects. */
public final class UrlReference {

    private UrlReference() {}

    /**
     * Whether a reference leads out of the site: it begins with a scheme of RFC 3986 ({@code https:}) or with a host
     * ({@code //example.org}). A single letter before a colon is no scheme but a drive.
     */
    public static boolean isOutside(String written) {
        if (written.startsWith("//")) {
            return true;
        }
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == ':') {
                return i > 1;
            }
            if (!isSchemeCharacter(c, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSchemeCharacter(char c, int index) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (index > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
    }
}
