package org.sitegen.intake;

/**
 * Where a text lies in a {@link BodyStore}.
 *
 * @param offset its first byte
 * @param length how many bytes it has
 */
public record StoredText(long offset, int length) {}
