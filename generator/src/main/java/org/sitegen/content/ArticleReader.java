package org.sitegen.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.sitegen.config.SiteConfig;
import org.sitegen.problem.Problems;

/** Reads articles; any number of threads may use one reader. */
public final class ArticleReader {

    private final MarkdownFileReader files;
    private final SiteConfig config;

    /** Reads articles of the archive in a folder. */
    public ArticleReader(Path root, SiteConfig config) {
        this.files = new MarkdownFileReader(root, config.zone());
        this.config = config;
    }

    /**
     * Reads one article. Where its head names nobody, the site's author wrote it.
     *
     * @param path the path relative to the archive's root, as {@link ArchiveFiles#articles()} names it
     * @return empty only where the file has an error, which is among the problems
     */
    public Optional<ArticleSource> read(String path, Problems problems) {
        Problems found = new Problems();
        Optional<ArticleSource> article = files.read(path, found).map(file -> article(path, file, found));
        problems.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : article;
    }

    private ArticleSource article(String path, MarkdownFile file, Problems problems) {
        String id = ArticleId.of(path);
        FrontMatter frontMatter = dated(id, file, problems);
        if (frontMatter.authors().isEmpty() && config.author().isPresent()) {
            frontMatter = frontMatter.withAuthor(config.author().get());
        }
        return new ArticleSource(id, path, frontMatter, file.body(), file.bodyStart());
    }

    private FrontMatter dated(String id, MarkdownFile file, Problems problems) {
        FrontMatter frontMatter = file.frontMatter();
        if (frontMatter.date().isPresent() || problems.hasErrors()) {
            return frontMatter;
        }
        Optional<LocalDate> day = FileNameDate.of(id);
        if (day.isPresent()) {
            return frontMatter.withDate(SiteDate.of(day.get(), config.zone()));
        }
        problems.add(
                file.hasFrontMatter()
                        ? ContentProblems.missingDate(file.opening())
                        : ContentProblems.missingFrontMatter(file.opening()));
        return frontMatter;
    }
}
