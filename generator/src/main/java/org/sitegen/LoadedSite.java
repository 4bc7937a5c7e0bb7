package org.sitegen;

import org.sitegen.cache.ArticlePlaces;
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
 * @param places where the articles are written down, by the place of their file among those of the archive
 */
record LoadedSite(
        SitePlan plan,
        ArchiveFiles files,
        Theme theme,
        MarkdownRenderer markdown,
        UnchangedRange unchanged,
        ArticlePlaces places) {

    /** The same, where the articles are not written down. */
    LoadedSite withoutPlaces() {
        ArticlePlaces none = new ArticlePlaces(files.articles().size());
        return new LoadedSite(plan, files, theme, markdown, unchanged, none);
    }
}
