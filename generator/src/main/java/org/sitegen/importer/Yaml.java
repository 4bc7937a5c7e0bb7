package org.sitegen.importer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes text as values of YAML, so that the same text is read. */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9_/.-]*");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private Yaml() {}

    /** A text on one line: bare where nobody could take it for something else, else quoted. */
    static String value(String text) {
        boolean isPlain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return isPlain ? text : quoted(text);
    }

    /** A text between double quotes, line ends and what is not seen as escapes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isSeen(c)) {
                        quoted.append(c);
                    } else {
                        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isSeen(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /**
     * A text of several lines: as a block where that gives the same text back, else quoted.
     *
     * @param indent what stands before each line of a block
     */
    static String lines(String text, String indent) {
        boolean isBlock = text.indexOf('\n') > 0
                && text.strip().equals(text)
                && text.chars().allMatch(c -> c == '\n' || c == '\t' || isSeen((char) c))
                && text.lines().noneMatch(line -> line.isBlank() && !line.isEmpty());
        if (!isBlock) {
            return value(text);
        }
        StringBuilder block = new StringBuilder("|-");
        text.lines()
                .forEach(line ->
                        block.append('\n').append(line.isEmpty() ? "" : indent).append(line));
        return block.toString();
    }
}
