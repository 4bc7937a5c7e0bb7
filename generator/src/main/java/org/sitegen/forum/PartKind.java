package org.sitegen.forum;

/** What a part of a thread was read from, from the one that knows most to the one that knows least. */
public enum PartKind {
    /** The rows of a database dump. */
    DUMP,
    /** The page of a thread. */
    THREAD,
    /** An article of the portal. */
    PORTAL,
    /** The page of a thread for phones. */
    TOUCH,
    /** The printable page of a thread, saved as HTML. */
    PRINTABLE,
    /** The printable page of a thread, saved as plain text. */
    PRINTABLE_TEXT,
    /** A thread in the plain archive that boards kept for search engines. */
    ARCHIVER
}
