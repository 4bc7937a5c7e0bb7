package org.sitegen.problem;

/** How bad a problem is. */
public enum Severity {
    /** Nothing is published until it is mended. */
    ERROR,
    /** The site is built all the same, unless the user asked for strictness. */
    WARNING
}
