package org.sitegen.text;

/** Punctuation as CommonMark 0.31 has it, the letters and digits of ASCII, and the usual Han characters. */
public final class CodePoints {

    private CodePoints() {}

    /** The punctuation that a backslash can go before in Markdown. */
    public static boolean isAsciiPunctuation(int c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    /** General categories P and S. */
    public static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return isAsciiPunctuation(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** The letters from A to Z in either case. */
    public static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The digits from 0 to 9. */
    public static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Either of them. */
    public static boolean isAsciiLetterOrDigit(int c) {
        return isAsciiLetter(c) || isAsciiDigit(c);
    }

    /** The block of Unicode that nearly all Han characters of a text are in, CJK Unified Ideographs. */
    public static boolean isUsualHan(int c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}
