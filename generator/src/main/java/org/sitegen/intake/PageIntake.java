package org.sitegen.intake;

import java.util.Optional;
import org.sitegen.config.SiteConfig;
import org.sitegen.content.FrontMatter;
import org.sitegen.content.Located;
import org.sitegen.content.PageReader;
import org.sitegen.content.PageSource;
import org.sitegen.markdown.MarkdownRenderer;
import org.sitegen.markdown.RenderedBody;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;

/** Takes pages outside the archive in, one file at a time. Safe for use by many threads. */
public final class PageIntake {

    private final PageReader reader;
    private final BodyIntake bodies;

    /** Takes pages in as the settings say. */
    public PageIntake(PageReader reader, MarkdownRenderer markdown, BodyStore store, SiteConfig config) {
        this.reader = reader;
        this.bodies = new BodyIntake(markdown, store, config);
    }

    /**
     * Reads a page's file and renders its Markdown.
     *
     * @param path the file, relative to the archive
     * @param problems receives what is wrong with it
     * @return what is kept of it; empty where an error makes it useless
     */
    public Optional<PageRecord> take(String path, Problems problems) {
        return reader.read(path, problems).flatMap(source -> take(source, problems));
    }

    private Optional<PageRecord> take(PageSource source, Problems problems) {
        FrontMatter front = source.frontMatter();
        RenderedBody body =
                bodies.render(source.body(), source.bodyStart(), front.title().isEmpty(), problems);
        Optional<String> title = front.title().map(Located::value).or(body::title);
        if (title.isEmpty()) {
            problems.add(IntakeProblems.missingTitle(SourceLocation.of(source.path())));
            return Optional.empty();
        }
        return Optional.of(new PageRecord(
                source.path(),
                title.get(),
                front.summary().orElseGet(() -> Summary.of(body.text())),
                front.draft(),
                front.aliases(),
                front.extra(),
                bodies.store(body)));
    }
}
