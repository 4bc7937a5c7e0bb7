package org.sitegen.markdown;

/**
 * The text of a heading and the id that its author gave it as {@code {#id}} at its end.
 *
 * @param text the text without the id
 * @param id the id; empty where none was given
 */
record HeadingText(String text, String id) {

    static HeadingText of(String written) {
        int open = written.endsWith("}") ? written.lastIndexOf("{#") : -1;
        if (open < 0 || (open > 0 && !isBlank(written.charAt(open - 1)))) {
            return new HeadingText(written, "");
        }
        String id = written.substring(open + 2, written.length() - 1);
        return isId(id)
                ? new HeadingText(written.substring(0, open).stripTrailing(), id)
                : new HeadingText(written, "");
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c <= ' ' || "\"'<>&`{}\\".indexOf(c) >= 0 || CharKinds.isWhitespace(c)) {
                return false;
            }
        }
        return !id.isEmpty();
    }
}
