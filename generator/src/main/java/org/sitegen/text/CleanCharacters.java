package org.sitegen.text;

/** The characters that a text may have on a page and in a file of the archive. */
public final class CleanCharacters {

    private CleanCharacters() {}

    /**
     * A text without control characters (line feeds and tabs stay, each other line end becomes a line feed), noncharacters
     * and surrogates that have no partner.
     */
    public static String of(String raw) {
        int at = 0;
        while (at < raw.length() && stays(raw, at)) {
            at += width(raw, at);
        }
        return at == raw.length() ? raw : clean(raw, at);
    }

    private static String clean(String raw, int first) {
        StringBuilder text = new StringBuilder(raw.length()).append(raw, 0, first);
        int at = first;
        while (at < raw.length()) {
            int width = width(raw, at);
            if (stays(raw, at)) {
                text.append(raw, at, at + width);
            } else if (raw.charAt(at) == '\r' && !raw.startsWith("\n", at + 1)) {
                text.append('\n');
            }
            at += width;
        }
        return text.toString();
    }

    private static int width(String raw, int at) {
        return Character.charCount(raw.codePointAt(at));
    }

    private static boolean stays(String raw, int at) {
        int c = raw.codePointAt(at);
        if (c < 0x20) {
            return c == '\n' || c == '\t';
        }
        boolean control = c >= 0x7F && c <= 0x9F;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !control && !surrogate && !noncharacter;
    }
}
