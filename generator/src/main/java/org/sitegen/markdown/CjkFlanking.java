package org.sitegen.markdown;

import org.sitegen.text.CodePoints;

/**
 * Whether a run of delimiters can open or close emphasis, by the flanking rules of CommonMark 0.31 with the CJK-friendly
 * amendment: punctuation on one side of a run does not block it where a CJK character stands on the other, nor does CJK
 * punctuation on its own. Texts without CJK characters are read as CommonMark reads them.
 */
final class CjkFlanking {

    private static final int WHITESPACE = 1;
    private static final int PUNCTUATION = 2;
    private static final int CJK = 4;

    private final boolean left;
    private final boolean right;
    private final boolean afterPunctuation;
    private final boolean beforePunctuation;

    private CjkFlanking(int before, int after) {
        left = (after & WHITESPACE) == 0 && (!isForeignPunctuation(after) || before != 0);
        right = (before & WHITESPACE) == 0 && (!isForeignPunctuation(before) || after != 0);
        afterPunctuation = (before & PUNCTUATION) != 0;
        beforePunctuation = (after & PUNCTUATION) != 0;
    }

    /** Looks at both sides of the run from {@code start} to {@code end}. */
    static CjkFlanking of(String text, int start, int end) {
        return new CjkFlanking(kindBefore(text, start), end < text.length() ? kind(text.codePointAt(end)) : WHITESPACE);
    }

    boolean opens(char delimiter) {
        return left && (delimiter != '_' || !right || afterPunctuation);
    }

    boolean closes(char delimiter) {
        return right && (delimiter != '_' || !left || beforePunctuation);
    }

    private static boolean isForeignPunctuation(int kind) {
        return (kind & (PUNCTUATION | CJK)) == PUNCTUATION;
    }

    private static int kindBefore(String text, int start) {
        if (start == 0) {
            return WHITESPACE;
        }
        int cp = text.codePointBefore(start);
        if (CharKinds.isIdeographicVariationSelector(cp)) {
            return CJK;
        }
        int selected = start - Character.charCount(cp);
        if (!CharKinds.isTextVariationSelector(cp) || selected == 0) {
            return kind(cp);
        }
        int base = text.codePointBefore(selected);
        // U+FE01 makes a quotation mark fullwidth.
        return cp == 0xFE01 && isQuotationMark(base) ? PUNCTUATION | CJK : kind(base);
    }

    private static boolean isQuotationMark(int cp) {
        return cp == 0x2018 || cp == 0x2019 || cp == 0x201C || cp == 0x201D;
    }

    private static int kind(int cp) {
        if (CharKinds.isWhitespace(cp)) {
            return WHITESPACE;
        }
        return (CodePoints.isPunctuation(cp) ? PUNCTUATION : 0) | (CharKinds.isCjk(cp) ? CJK : 0);
    }
}
