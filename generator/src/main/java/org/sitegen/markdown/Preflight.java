package org.sitegen.markdown;

/**
 * A single pass over a text before it is parsed: refuses what is beyond the limits, and takes out what would be mistaken
 * for marks.
 */
final class Preflight {

    /** How many UTF-16 units a body may have: 1 MiB, some 700 pages of Chinese. */
    static final int LONGEST = 1 << 20;

    private Preflight() {}

    /**
     * The text that may be parsed; as long as the given one.
     *
     * @throws UnrenderableException where it must not be parsed
     */
    static String check(String text) {
        if (text.length() > LONGEST) {
            throw new UnrenderableException(MarkdownProblems.tooLarge(LONGEST));
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= Marks.OURS) {
                return withoutMarks(text);
            }
        }
        return text;
    }

    private static String withoutMarks(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] <= Marks.OURS) {
                chars[i] = '\uFFFD';
            }
        }
        return new String(chars);
    }
}
