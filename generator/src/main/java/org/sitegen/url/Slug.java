package org.sitegen.url;

/** Names made fit for a segment of a path, the same on every file system. */
public final class Slug {

    private Slug() {}

    /** A segment without an ending, such as the slug of an article or the file of a tag. */
    public static String ofSegment(String text) {
        return text;
    }

    /** A file's name: its ending stays. */
    public static String ofFileName(String name) {
        return name;
    }
}
