package org.sitegen.markdown;

import org.sitegen.text.CodePoints;

/** What CommonMark 0.31 says of white space, and the East Asian Width property (UAX #11) of code points. */
final class CharKinds {

    /** Pairs of first and last code point: wide, fullwidth or halfwidth forms that are no emoji, and all Hangul. */
    private static final int[] CJK = {
        0x1100, 0x11FF, 0x20A9, 0x20A9, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F, 0x2E80, 0x2E99, 0x2E9B, 0x2EF3,
        0x2F00, 0x2FD5, 0x2FF0, 0x303E, 0x3041, 0x3096, 0x3099, 0x30FF, 0x3105, 0x312F, 0x3131, 0x318E, 0x3190, 0x31E5,
        0x31EF, 0x321E, 0x3220, 0x3247, 0x3250, 0xA48C, 0xA490, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xD7B0, 0xD7C6,
        0xD7CB, 0xD7FB, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE52, 0xFE54, 0xFE66, 0xFE68, 0xFE6B, 0xFF01, 0xFFBE,
        0xFFC2, 0xFFC7, 0xFFCA, 0xFFCF, 0xFFD2, 0xFFD7, 0xFFDA, 0xFFDC, 0xFFE0, 0xFFE6, 0xFFE8, 0xFFEE, 0x16FE0,
        0x16FE4, 0x16FF0, 0x16FF6, 0x17000, 0x18CD5, 0x18CFF, 0x18D1E, 0x18D80, 0x18DF2, 0x1AFF0, 0x1AFF3, 0x1AFF5,
        0x1AFFB, 0x1AFFD, 0x1AFFE, 0x1B000, 0x1B122, 0x1B132, 0x1B132, 0x1B150, 0x1B152, 0x1B155, 0x1B155, 0x1B164,
        0x1B167, 0x1B170, 0x1B2FB, 0x1D300, 0x1D356, 0x1D360, 0x1D376, 0x1F200, 0x1F200, 0x1F202, 0x1F202, 0x1F210,
        0x1F219, 0x1F21B, 0x1F22E, 0x1F230, 0x1F231, 0x1F237, 0x1F237, 0x1F23B, 0x1F23B, 0x1F240, 0x1F248, 0x1F260,
        0x1F265, 0x20000, 0x3FFFD
    };

    private CharKinds() {}

    /** Unicode whitespace as CommonMark has it. */
    static boolean isWhitespace(int cp) {
        return cp == ' '
                || (cp >= '\t' && cp <= '\r' && cp != 0x0B)
                || (cp >= 0xA0 && Character.getType(cp) == Character.SPACE_SEPARATOR);
    }

    /** Whether the code point is a CJK character in the sense of the CJK-friendly amendment of CommonMark. */
    static boolean isCjk(int cp) {
        if (cp < 0x1100) {
            return false;
        }
        if (CodePoints.isUsualHan(cp)) {
            return true;
        }
        int low = 0;
        int high = CJK.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (cp < CJK[2 * middle]) {
                high = middle - 1;
            } else if (cp > CJK[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Whether the code point belongs to Hangul, whose words are set apart by spaces. */
    static boolean isHangul(int cp) {
        return (cp >= 0x1100 && cp <= 0x11FF)
                || (cp >= 0x3131 && cp <= 0x318E)
                || (cp >= 0xA960 && cp <= 0xA97C)
                || (cp >= 0xAC00 && cp <= 0xD7FB)
                || (cp >= 0xFFA0 && cp <= 0xFFDC);
    }

    /** Selectors of a form other than emoji: they belong to the character before them. */
    static boolean isTextVariationSelector(int cp) {
        return cp >= 0xFE00 && cp <= 0xFE0E;
    }

    /** Selectors that only ideographs take. */
    static boolean isIdeographicVariationSelector(int cp) {
        return cp >= 0xE0100 && cp <= 0xE01EF;
    }
}
