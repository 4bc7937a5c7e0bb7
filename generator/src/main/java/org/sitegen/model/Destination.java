package org.sitegen.model;

/** What a link of a body points to, as far as the archive's files tell. */
public sealed interface Destination {

    /**
     * A file that the site publishes.
     *
     * @param file the file
     * @param fragment the fragment with its {@code #}, or empty
     */
    record ToFile(KeptFile file, String fragment) implements Destination {}

    /**
     * An article or page, by its Markdown file.
     *
     * @param path the file, relative to the archive
     * @param anchor the anchor, decoded; or empty
     */
    record ToMarkdown(String path, String anchor) implements Destination {}

    /**
     * A place in the same body.
     *
     * @param anchor the anchor, decoded; empty for the top of the page
     */
    record ToAnchor(String anchor) implements Destination {}

    /**
     * Another site.
     *
     * @param url the URL as it was written
     */
    record ToOutside(String url) implements Destination {}

    /**
     * A file that the front matter lists and the archive does not have.
     *
     * @param attachment what is known of it
     */
    record ToLost(Attachment attachment) implements Destination {}

    /**
     * No file of the archive; perhaps a page of the site.
     *
     * @param path the path as it was written, decoded, without fragment
     * @param fragment the fragment with its {@code #} as it was written, or empty
     */
    record ToSite(String path, String fragment) implements Destination {}

    /** A path that leaves the archive; reported already. */
    record Nowhere() implements Destination {}
}
