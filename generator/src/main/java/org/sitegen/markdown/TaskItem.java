package org.sitegen.markdown;

/** Whether a list item is a task, and done. */
enum TaskItem {
    NONE,
    OPEN,
    DONE;

    /** The length of {@code [ ]} and the space behind it. */
    static final int MARKER_LENGTH = 4;

    /** What the text of an item says. */
    static TaskItem of(String text) {
        if (text.length() <= MARKER_LENGTH
                || text.charAt(0) != '['
                || text.charAt(2) != ']'
                || (text.charAt(3) != ' ' && text.charAt(3) != '\t')) {
            return NONE;
        }
        return switch (text.charAt(1)) {
            case ' ' -> OPEN;
            case 'x', 'X' -> DONE;
            default -> NONE;
        };
    }
}
