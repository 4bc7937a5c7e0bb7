package org.sitegen.text;

/** The words of a site in its language. */
@FunctionalInterface
public interface Texts {

    /**
     * The text of a key.
     *
     * @param key the key, as the text bundles of the theme have it
     * @param arguments what stands in the places of {@code {0}}, {@code {1}} …; numbers are written as the language writes
     *     them
     */
    String text(String key, Object... arguments);
}
