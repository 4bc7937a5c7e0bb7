package org.sitegen.data;

/** Words of a command line that a user may copy. */
final class ShellWord {

    private ShellWord() {}

    /** A word as a POSIX shell reads it back. */
    static String quote(String word) {
        boolean plain = word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./".indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
