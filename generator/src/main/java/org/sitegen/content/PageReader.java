package org.sitegen.content;

import java.nio.file.Path;
import java.util.Optional;
import org.sitegen.config.SiteConfig;
import org.sitegen.problem.Problems;

/** Reads pages outside the archive; any number of threads may use one reader. */
public final class PageReader {

    private final MarkdownFileReader files;

    /** Reads pages of the archive in a folder. */
    public PageReader(Path root, SiteConfig config) {
        this.files = new MarkdownFileReader(root, config.zone());
    }

    /**
     * Reads one page.
     *
     * @param path the path relative to the archive's root, as {@link ArchiveFiles#pages()} names it
     * @return empty only where the file has an error, which is among the problems
     */
    public Optional<PageSource> read(String path, Problems problems) {
        Problems found = new Problems();
        Optional<PageSource> page = files.read(path, found)
                .map(file -> new PageSource(path, file.frontMatter(), file.body(), file.bodyStart()));
        problems.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : page;
    }
}
