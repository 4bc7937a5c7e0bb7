package org.sitegen.markdown;

/** Where a link of a body leads once the whole archive is known. */
public sealed interface LinkTarget {

    /**
     * A page or file of the site.
     *
     * @param path the path from the site's root, percent-encoded
     * @param fragment the fragment with its {@code #}, or empty
     * @param width the width of a picture in pixels, 0 where it is not known or no picture
     * @param height the height of a picture in pixels, 0 where it is not known or no picture
     */
    record Internal(String path, String fragment, int width, int height) implements LinkTarget {}

    /**
     * A place in the same body.
     *
     * @param anchor the id, without prefix; what is encoded in a URL fragment is encoded when written
     */
    record Anchor(String anchor) implements LinkTarget {}

    /**
     * Any other URL, written as it is.
     *
     * @param url a URL whose scheme is allowed
     */
    record External(String url) implements LinkTarget {}

    /** Nothing to link to: a link becomes its text, a picture its alternative text. */
    record TextOnly() implements LinkTarget {}

    /**
     * A file that was not preserved: where it stood a notice is shown.
     *
     * @param notice the notice, plain text in the site's language
     */
    record Lost(String notice) implements LinkTarget {}
}
