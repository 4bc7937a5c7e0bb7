package org.sitegen.face;

/** How wide text is on a terminal. */
final class Columns {

    private static final int FIRST_WIDE_CHARACTER = 0x2E80;

    private Columns() {}

    /** The columns that a text takes; Chinese characters take two. */
    static int of(String text) {
        return text.codePoints()
                .map(character -> character >= FIRST_WIDE_CHARACTER ? 2 : 1)
                .sum();
    }
}
