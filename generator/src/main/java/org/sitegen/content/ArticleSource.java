package org.sitegen.content;

import org.sitegen.problem.SourceLocation;

/**
 * An article as its file says it.
 *
 * @param id the path under {@code articles/} without {@code .md}, as on disk
 * @param path the path relative to the archive's root
 * @param frontMatter its head; the date is present, from the file's name where the head has none
 * @param body the Markdown text
 * @param bodyStart where the body begins
 */
public record ArticleSource(String id, String path, FrontMatter frontMatter, String body, SourceLocation bodyStart) {}
