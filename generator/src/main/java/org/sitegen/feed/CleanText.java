package org.sitegen.feed;

import java.util.regex.Pattern;

/** The last look at a text before it leaves: nothing that a parser would refuse gets through. */
final class CleanText {

    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private CleanText() {}

    /**
     * A text that XML 1.0 can hold: characters outside its production {@code Char} are left out, line ends are {@code \n},
     * as a parser would report them, and half a surrogate pair becomes U+FFFD.
     */
    static String forXml(String text) {
        if (isPlain(text, true)) {
            return text;
        }
        String lines = LINE_END.matcher(forUnicode(text)).replaceAll("\n");
        return NO_XML.matcher(lines).replaceAll("");
    }

    /** A text that UTF-8 can hold: half a surrogate pair becomes U+FFFD. */
    static String forUnicode(String text) {
        return isPlain(text, false) ? text : LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
    }

    /** Whether a text needs no closer look, as nearly all do: no surrogates in it and, for XML, nothing that XML may forbid. */
    private static boolean isPlain(String text, boolean forXml) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || (forXml && (c < ' ' || c > '\uFFFD'))) {
                return false;
            }
        }
        return true;
    }
}
