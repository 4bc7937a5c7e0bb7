package org.sitegen.content;

import java.util.Optional;

/**
 * A reply carried over from the old site.
 *
 * @param author who wrote it
 * @param date when
 * @param body the Markdown text
 * @param line the line where the text begins, as near as the format tells
 * @param column the column where the text begins
 */
public record CommentSource(Optional<String> author, Optional<SiteDate> date, String body, int line, int column) {}
