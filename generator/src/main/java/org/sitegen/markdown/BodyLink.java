package org.sitegen.markdown;

/**
 * A link or picture in a body, with the destination as its author wrote it.
 *
 * @param kind what points there
 * @param destination the URL or path, entities and backslash escapes resolved, percent-encoding as written
 * @param line the line in the file, counted from 1; 0 where it is not known
 * @param column the column in the line, counted from 1; 0 where it is not known
 */
public record BodyLink(Kind kind, String destination, int line, int column) {

    /** What points to a destination. */
    public enum Kind {
        /** Text that leads there. */
        LINK,
        /** A picture, shown in place. */
        IMAGE,
        /** A video, sound or other resource of raw HTML, used in place. */
        RESOURCE
    }
}
