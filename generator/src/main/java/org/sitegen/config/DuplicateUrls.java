package org.sitegen.config;

/** What happens where two articles claim one address. */
public enum DuplicateUrls {
    /** It is an error that names both. */
    FAIL,
    /** The later by id gets {@code -2}, {@code -3} … */
    SUFFIX
}
