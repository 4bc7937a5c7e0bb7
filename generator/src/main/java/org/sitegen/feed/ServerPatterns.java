package org.sitegen.feed;

/** Regular expressions in the settings of nginx and Apache, both of which use PCRE. */
final class ServerPatterns {

    private ServerPatterns() {}

    /** A regular expression for a text, in which a byte that is percent-encoded may have hexadecimal digits of either case. */
    static String exactly(String text) {
        StringBuilder pattern = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            if (isEncoded(text, i)) {
                pattern.append("(?i:").append(text, i, i + 3).append(')');
                i += 2;
            } else {
                literal(pattern, text.charAt(i));
            }
        }
        return pattern.toString();
    }

    /** A regular expression for a percent-encoded name, whose bytes may stand as they are, too. */
    static String name(String encoded) {
        StringBuilder pattern = new StringBuilder(encoded.length() * 2);
        for (int i = 0; i < encoded.length(); i++) {
            if (isEncoded(encoded, i)) {
                char meant = (char) Integer.parseInt(encoded, i + 1, i + 3, 16);
                pattern.append("(?:").append(encoded, i, i + 3);
                if (meant > ' ' && meant < 0x7F) {
                    literal(pattern.append('|'), meant);
                }
                pattern.append(meant == ' ' ? "|\\+)" : ")");
                i += 2;
            } else {
                literal(pattern, encoded.charAt(i));
            }
        }
        return pattern.toString();
    }

    /** Whether a percent-encoded byte begins at a place. */
    static boolean isEncoded(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static void literal(StringBuilder pattern, char c) {
        boolean isWord = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!isWord && c < 0x80 && "/_-&=".indexOf(c) < 0) {
            pattern.append('\\');
        }
        pattern.append(c);
    }
}
