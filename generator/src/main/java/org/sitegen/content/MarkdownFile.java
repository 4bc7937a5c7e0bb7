package org.sitegen.content;

import org.sitegen.problem.SourceLocation;

/**
 * A Markdown file taken apart.
 *
 * @param frontMatter its front matter
 * @param hasFrontMatter whether there is any
 * @param opening where the front matter, or else the file, begins
 * @param body what follows the front matter
 * @param bodyStart where that begins
 */
record MarkdownFile(
        FrontMatter frontMatter,
        boolean hasFrontMatter,
        SourceLocation opening,
        String body,
        SourceLocation bodyStart) {}
