package org.sitegen.bbcode;

/**
 * A code, or a block of program code with all that is in it.
 *
 * @param name its name in lower case, such as {@code url}
 * @param argument what stands behind its {@code =}; for a block of program code its text; may be empty
 * @param isClosing whether it has a slash
 * @param start where its bracket opens
 * @param end where the text goes on
 */
record Token(String name, String argument, boolean isClosing, int start, int end) {}
