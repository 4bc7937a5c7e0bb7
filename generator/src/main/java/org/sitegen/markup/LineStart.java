package org.sitegen.markup;

/**
 * What a line begins with that would make another block of it.
 *
 * @param escaped the index of the character that a backslash has to stand before; -1 where none has to
 */
record LineStart(int escaped) {

    /** The line is read as text. */
    static final LineStart HARMLESS = new LineStart(-1);

    private static final int MOST_DIGITS = 9;

    static LineStart of(Line line) {
        if (line.isEmpty() || line.style(0) != Line.Style.PLAIN || line.link(0) != Line.NO_LINK) {
            return HARMLESS;
        }
        String text = line.text();
        return switch (text.charAt(0)) {
            case '#' -> startsHeading(text) ? new LineStart(0) : HARMLESS;
            case '>' -> new LineStart(0);
            case '-', '+', '*', '_' -> endsAt(text, 1) || isBreak(text) ? new LineStart(0) : HARMLESS;
            case ':' -> endsAt(text, 1) ? new LineStart(0) : HARMLESS;
            case '~' -> text.startsWith("~~~") ? new LineStart(0) : HARMLESS;
            case '`' -> text.startsWith("```") ? new LineStart(0) : HARMLESS;
            case '[' -> isDefinition(text) || isTask(text) ? new LineStart(0) : HARMLESS;
            default -> number(text);
        };
    }

    private static boolean startsHeading(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        return end <= 6 && endsAt(text, end);
    }

    private static boolean endsAt(String text, int index) {
        return index >= text.length() || text.charAt(index) == ' ';
    }

    private static boolean isBreak(String text) {
        char sign = text.charAt(0);
        return sign != '+' && text.chars().allMatch(c -> c == sign || c == ' ');
    }

    private static boolean isDefinition(String text) {
        return text.contains("]:");
    }

    private static boolean isTask(String text) {
        return text.length() > 2 && " xX".indexOf(text.charAt(1)) >= 0 && text.charAt(2) == ']';
    }

    private static LineStart number(String text) {
        int end = 0;
        while (end < text.length() && end <= MOST_DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean listed = end > 0
                && end <= MOST_DIGITS
                && end < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ')')
                && endsAt(text, end + 1);
        return listed ? new LineStart(end) : HARMLESS;
    }
}
