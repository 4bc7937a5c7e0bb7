package org.sitegen.output;

/** What a build takes over of the site in place. */
public enum Reuse {
    /** Files that already have the bytes they should have. */
    UNCHANGED_FILES,
    /** Nothing: every file is written anew. What an earlier build wrote is still known, and goes where it is stale. */
    NOTHING
}
