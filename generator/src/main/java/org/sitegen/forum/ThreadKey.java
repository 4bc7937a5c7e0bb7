package org.sitegen.forum;

/**
 * What tells a thread, or an article of a portal, from all others.
 *
 * @param board the host and path of the board, in lower case, without scheme, {@code www.} and slashes at the end; empty where
 *     unknown
 * @param kind what is numbered
 * @param number the number that the board gave it; above 0
 */
public record ThreadKey(String board, Kind kind, long number) {

    /** What a board numbers. */
    public enum Kind {
        /** A thread, by its {@code tid}. */
        THREAD,
        /** An article of the portal, by its {@code aid}. */
        ARTICLE
    }
}
