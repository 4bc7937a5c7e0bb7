package org.sitegen.importer;

import org.sitegen.text.CleanText;

/** Text that may stand in a file of an archive. */
final class SafeText {

    private SafeText() {}

    /** Without control characters, noncharacters, surrogates without a partner and byte order marks; line ends are LF. */
    static String clean(String text) {
        return CleanText.of(text.replace("\uFEFF", "")).text();
    }

    /** Clean, on one line, with single spaces. */
    static String line(String text) {
        return clean(text.replaceAll("[\\s\\p{Z}\\uFEFF]+", " "))
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
