package org.sitegen.markdown;

/**
 * A text that may be parsed, and its characters, which those who look at each of them share: asking the text for one costs
 * more than looking at it.
 */
final class SourceText {

    private final String text;
    private final char[] chars;

    private SourceText(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
    }

    static SourceText of(String text) {
        return new SourceText(text, text.toCharArray());
    }

    /** The text with other characters, as many as before. */
    SourceText with(char[] others) {
        return new SourceText(new String(others), others);
    }

    String text() {
        return text;
    }

    int length() {
        return chars.length;
    }

    /** The characters; not to be changed. */
    char[] chars() {
        return chars;
    }
}
