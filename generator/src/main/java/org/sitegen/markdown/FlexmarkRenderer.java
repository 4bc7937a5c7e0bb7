package org.sitegen.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Optional;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.work.Lazy;

/**
 * Renders Markdown with flexmark: CommonMark 0.31 with the tables, deleted text, task lists and bare URLs of GitHub
 * Flavored Markdown, footnotes, definition lists, ids for headings, and figures.
 *
 * <p>A text has at most 1 MiB UTF-16 units; quotes, lists and the like, and emphasis, are nested at most 100 deep. A text
 * beyond that, or one that would take too long, has one error instead of HTML. Every thread with a stack of 1 MiB or more
 * may call.
 */
public final class FlexmarkRenderer implements MarkdownRenderer {

    /** Made when a text needs it: many an archive has none that does. */
    private final Lazy<BlockStructure> structure = new Lazy<>(BlockStructure::new);

    @Override
    public RenderedBody render(MarkdownSource source) {
        try {
            return renderChecked(source, Preflight.check(source.text()));
        } catch (UnrenderableException e) {
            return refused(source, e.text());
        } catch (StackOverflowError e) {
            // The last resort on a thread with a small stack; nothing is shared that a parse broken off could spoil.
            return refused(source, MarkdownProblems.tooDeep(NestingGuard.DEEPEST));
        }
    }

    private RenderedBody renderChecked(MarkdownSource source, SourceText text) {
        SourceLines sourceLines = new SourceLines(text, source.start());
        Document document =
                PlainBlocks.parse(text).orElseGet(() -> structure.get().parse(text.text()));
        Optional<String> title = source.takeTitle() ? takeTitle(document, text.length()) : Optional.empty();
        BodyRenderer body = new BodyRenderer(document, sourceLines, text.length(), source.html());
        return body.render(title);
    }

    private static Optional<String> takeTitle(Document document, int length) {
        if (!(document.getFirstChild() instanceof Heading heading) || heading.getLevel() != 1) {
            return Optional.empty();
        }
        Fuel fuel = new Fuel(length);
        Definitions definitions = new Definitions(document, fuel);
        InlineReader reader = new InlineReader(definitions.links(), definitions.footnotes()::isDefined, fuel);
        String written = HeadingText.of(definitions.text(heading).text()).text();
        String title = InlineWriter.plainText(reader.read(written)).strip();
        heading.unlink();
        return Optional.of(title).filter(found -> !found.isEmpty());
    }

    private static RenderedBody refused(MarkdownSource source, Message message) {
        return new RenderedBody(
                Optional.empty(),
                new RelocatableHtml(new StringBuilder()),
                List.of(),
                List.of(),
                "",
                List.of(Problem.error(source.start(), message)));
    }
}
