package org.sitegen.markdown;

/** Tells URLs that a page may hold from those that run code in it. */
final class SafeUrl {

    private static final String[] DANGEROUS = {"javascript:", "vbscript:", "livescript:", "data:"};

    private SafeUrl() {}

    /** Whether the URL, with the characters that browsers skip taken out, has none of the schemes that are never linked. */
    static boolean isSafe(String url) {
        int colon = url.indexOf(':');
        if (colon < 0) {
            return true;
        }
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i <= colon; i++) {
            char c = url.charAt(i);
            if (c > ' ' && c != 0x7F && c != '\uFFFD' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                scheme.append(c);
            }
        }
        for (String dangerous : DANGEROUS) {
            if (scheme.length() == dangerous.length()
                    && dangerous.regionMatches(true, 0, scheme.toString(), 0, scheme.length())) {
                return false;
            }
        }
        return true;
    }
}
