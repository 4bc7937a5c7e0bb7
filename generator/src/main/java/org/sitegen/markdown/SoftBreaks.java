package org.sitegen.markdown;

/** Whether a line break inside a paragraph stands for a space: not between two characters of a script without spaces. */
final class SoftBreaks {

    private SoftBreaks() {}

    /** Whether a break between the two code points leaves nothing behind. */
    static boolean vanishes(int before, int after) {
        boolean wideBefore = isWide(before);
        boolean wideAfter = isWide(after);
        return (wideBefore && (wideAfter || isSharedPunctuation(after))) || (wideAfter && isSharedPunctuation(before));
    }

    private static boolean isWide(int cp) {
        return (CharKinds.isCjk(cp) && !CharKinds.isHangul(cp))
                || CharKinds.isIdeographicVariationSelector(cp)
                || CharKinds.isTextVariationSelector(cp);
    }

    /** Punctuation that Chinese shares with Latin script: quotation marks, dash, ellipsis, middle dot. */
    private static boolean isSharedPunctuation(int cp) {
        return cp == 0x2018
                || cp == 0x2019
                || cp == 0x201C
                || cp == 0x201D
                || cp == 0x2014
                || cp == 0x2026
                || cp == 0xB7;
    }
}
