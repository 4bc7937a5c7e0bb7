package org.sitegen;

/** The stages of a build, and then those of an import, in order. */
public enum Stage {
    /** Settings are read and the archive's files are listed. */
    SCAN,
    /** Articles and pages are read, and their Markdown is rendered. */
    READ,
    /** The archive model is put together, and links are resolved. */
    ASSEMBLE,
    /** Thumbnails are made. */
    THUMBNAILS,
    /** Pages are rendered and staged. */
    RENDER,
    /** The staged site is moved into its place. */
    PUBLISH,
    /** The sources of an import are looked through. */
    GATHER,
    /** Saved pages and dumps are read. */
    READ_PAGES,
    /** Articles and their files are written. */
    WRITE_ARTICLES
}
