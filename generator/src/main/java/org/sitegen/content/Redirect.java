package org.sitegen.content;

/**
 * A line of {@code redirects.yaml}.
 *
 * @param from the old URL or path, as written
 * @param to the id of an article or a path of the site, as written
 * @param line the line of the entry
 * @param column the column of the entry
 */
public record Redirect(String from, String to, int line, int column) {}
