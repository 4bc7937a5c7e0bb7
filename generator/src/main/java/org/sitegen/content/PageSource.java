package org.sitegen.content;

import org.sitegen.problem.SourceLocation;

/**
 * A page outside the archive as its file says it.
 *
 * @param path the path relative to the archive's root
 * @param frontMatter its head; everything in it is optional
 * @param body the Markdown text
 * @param bodyStart where the body begins
 */
public record PageSource(String path, FrontMatter frontMatter, String body, SourceLocation bodyStart) {}
