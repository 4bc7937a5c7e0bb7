package org.sitegen.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitegen.config.Person;
import org.sitegen.config.SiteConfig;
import org.sitegen.content.ArticleId;
import org.sitegen.content.ArticleReader;
import org.sitegen.content.ArticleSource;
import org.sitegen.content.CommentSource;
import org.sitegen.content.FrontMatter;
import org.sitegen.content.Located;
import org.sitegen.content.SiteDate;
import org.sitegen.markdown.MarkdownRenderer;
import org.sitegen.markdown.RenderedBody;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.url.Slug;

/** Takes articles in, one file at a time. Safe for use by many threads. */
public final class ArticleIntake {

    private final ArticleReader reader;
    private final BodyIntake bodies;
    private final Optional<Person> siteAuthor;

    /** Takes articles in as the settings say. */
    public ArticleIntake(ArticleReader reader, MarkdownRenderer markdown, BodyStore store, SiteConfig config) {
        this.reader = reader;
        this.bodies = new BodyIntake(markdown, store, config);
        this.siteAuthor = config.author();
    }

    /**
     * Reads an article's file and renders its Markdown.
     *
     * @param path the file, relative to the archive
     * @param problems receives what is wrong with it
     * @return what is kept of it; empty where an error makes it useless
     */
    public Optional<ArticleRecord> take(String path, Problems problems) {
        return reader.read(path, problems).flatMap(source -> take(source, problems));
    }

    /** The bodies of an article whose record is known; the file is read when one of them is asked for. */
    public LaterBodies later(String path) {
        return new LaterBodies(path, () -> bodies(path));
    }

    private List<BodyText> bodies(String path) {
        return take(path, new Problems()).stream()
                .flatMap(record -> Stream.concat(
                        Stream.of(record.body()), record.comments().stream().map(CommentRecord::body)))
                .map(BodyRecord::html)
                .toList();
    }

    private Optional<ArticleRecord> take(ArticleSource source, Problems problems) {
        FrontMatter front = source.frontMatter();
        RenderedBody body =
                bodies.render(source.body(), source.bodyStart(), front.title().isEmpty(), problems);
        List<CommentRecord> comments = front.comments().stream()
                .map(comment -> comment(comment, source.path(), problems))
                .toList();
        Optional<String> title = front.title().map(Located::value).or(body::title);
        if (title.isEmpty()) {
            problems.add(IntakeProblems.missingTitle(SourceLocation.of(source.path())));
        }
        Optional<SiteDate> date = front.date();
        if (title.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        ArticleRecord record = new ArticleRecord(
                source.id(),
                source.path(),
                title.get(),
                Slug.ofSegment(front.slug().map(Located::value).orElseGet(() -> ArticleId.slugText(source.id()))),
                front.authors().isEmpty() ? siteAuthor.map(List::of).orElse(List.of()) : front.authors(),
                date.get(),
                front.updated(),
                front.expires(),
                front.draft(),
                front.summary().orElseGet(() -> Summary.of(body.text())),
                front.category(),
                front.tags(),
                front.cover(),
                front.aliases(),
                front.source(),
                front.attachments(),
                front.extra(),
                bodies.store(body),
                comments,
                TextCount.of(body.text()),
                ArticleFingerprints.NONE);
        return Optional.of(record.fingerprinted());
    }

    private CommentRecord comment(CommentSource comment, String path, Problems problems) {
        SourceLocation start = new SourceLocation(path, comment.line(), comment.column());
        RenderedBody body = bodies.renderComment(comment.body(), start, problems);
        return new CommentRecord(comment.author(), comment.date(), bodies.store(body));
    }
}
