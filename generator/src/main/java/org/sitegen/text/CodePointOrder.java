package org.sitegen.text;

import java.util.Comparator;

/**
 * Orders texts by Unicode code points, the same on every machine and in every locale. It differs from
 * {@link String#compareTo} where one text has a character beyond U+FFFF and the other one between U+E000 and U+FFFF.
 */
public final class CodePointOrder {

    /** The order, as a comparator. */
    public static final Comparator<String> COMPARATOR = CodePointOrder::compare;

    private CodePointOrder() {}

    /** Compares two texts. */
    public static int compare(String left, String right) {
        return compare(left, right, 0);
    }

    /**
     * Compares two texts that begin alike.
     *
     * @param from how many characters they are known to share; not more than the shorter one has
     */
    public static int compare(String left, String right, int from) {
        int length = Math.min(left.length(), right.length());
        for (int i = from; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
