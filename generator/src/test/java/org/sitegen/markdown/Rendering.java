package org.sitegen.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.sitegen.markdown.RelocatableHtml.Placement;
import org.sitegen.problem.SourceLocation;
import org.sitegen.text.Utf8Text;

/** Renders Markdown in tests, and writes it with every link leading to where it says. */
final class Rendering {

    private static final MarkdownRenderer RENDERER = new FlexmarkRenderer();
    private static final Placement PLAIN = new Placement("", "", 0, RelocatableHtml.Pictures.LATE);

    private Rendering() {}

    static RenderedBody body(String markdown) {
        return body(markdown, MarkdownSource.RawHtml.CLEAN, false);
    }

    static RenderedBody body(String markdown, MarkdownSource.RawHtml html, boolean takeTitle) {
        return RENDERER.render(
                new MarkdownSource(markdown, new SourceLocation("articles/a.md", 5, 1), html, takeTitle));
    }

    static String html(String markdown) {
        return written(body(markdown));
    }

    static String trusted(String markdown) {
        return written(body(markdown, MarkdownSource.RawHtml.TRUST, false));
    }

    static String written(RenderedBody body) {
        List<LinkTarget> targets = body.links().stream()
                .map(link -> (LinkTarget) new LinkTarget.External(link.destination()))
                .toList();
        return written(body, PLAIN, targets);
    }

    static String written(RenderedBody body, Placement placement, List<LinkTarget> targets) {
        Utf8Text out = new Utf8Text();
        try {
            body.html().writeTo(out, placement, targets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
