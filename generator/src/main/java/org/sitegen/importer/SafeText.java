package org.sitegen.importer;

/** Text that may stand in a file of an archive. */
final class SafeText {

    private SafeText() {}

    /** Without control characters, noncharacters and surrogates without a partner; line ends are LF. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(SafeText::isAllowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Clean, on one line, with single spaces. */
    static String line(String text) {
        return clean(text.replaceAll("[\\s\\p{Z}\\uFEFF]+", " "))
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static boolean isAllowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE -> false;
            default -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF) && c != 0xFEFF;
        };
    }
}
