package org.sitegen;

import org.sitegen.content.ArchiveFiles;
import org.sitegen.markdown.MarkdownRenderer;
import org.sitegen.plan.SitePlan;
import org.sitegen.theme.Theme;

/**
 * An archive that was read, and the plan of its site.
 *
 * @param plan the plan, with the archive model in it
 * @param files the files of the archive
 * @param theme the archive's theme
 * @param markdown what rendered its Markdown
 * @param unchanged the moments at which the same articles are published
 */
record LoadedSite(
        SitePlan plan, ArchiveFiles files, Theme theme, MarkdownRenderer markdown, UnchangedRange unchanged) {}
