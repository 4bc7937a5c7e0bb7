package org.sitegen.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Optional;
import org.sitegen.problem.Problem;

/** Renders the blocks of one body. */
final class BodyRenderer {

    private final Document document;
    private final SourceLines sourceLines;
    private final int length;
    private final MarkdownSource.RawHtml policy;

    BodyRenderer(Document document, SourceLines sourceLines, int length, MarkdownSource.RawHtml policy) {
        this.document = document;
        this.sourceLines = sourceLines;
        this.length = length;
        this.policy = policy;
    }

    RenderedBody render(Optional<String> title) {
        if (policy == MarkdownSource.RawHtml.TRUST) {
            return new Pass(false).render(title);
        }
        Pass pass = new Pass(false);
        RenderedBody body = pass.render(title);
        // Few articles hold raw HTML; only they pay for a second pass that is cleaned.
        return pass.metRawHtml ? new Pass(true).render(title) : body;
    }

    private final class Pass {

        private final HeadingIds ids = new HeadingIds();
        private final StringBuilder plain = new StringBuilder(length);
        private final BodyHtml html;
        private final boolean cleans;
        private final RawHtmlSink rawHtml;
        private boolean metRawHtml;

        private Pass(boolean cleans) {
            this.cleans = cleans;
            html = new BodyHtml(length + length / 4 + 64, cleans);
            if (cleans) {
                rawHtml = new RawHtmlForCleaning(html);
            } else if (policy == MarkdownSource.RawHtml.TRUST) {
                rawHtml = new TrustedHtml(html, ids, sourceLines);
            } else {
                rawHtml = (piece, offset) -> metRawHtml = true;
            }
        }

        private RenderedBody render(Optional<String> title) {
            Fuel fuel = new Fuel(length);
            Definitions definitions = new Definitions(document, fuel);
            Footnotes footnotes = definitions.footnotes();
            InlineReader reader = new InlineReader(definitions.links(), footnotes::isDefined, fuel);
            InlineWriter inlines = new InlineWriter(html, plain, sourceLines, footnotes, ids, rawHtml);
            int shift = definitions.hasLevelOne() && !cleans ? 1 : 0;
            new BlockWriter(definitions, html, plain, ids, reader, inlines, rawHtml, shift).writeBody(document);
            if (!cleans) {
                return body(title, html.out(), List.of());
            }
            HtmlCleaner cleaner = new HtmlCleaner(html, ids, sourceLines);
            return body(title, cleaner.clean(), cleaner.problems());
        }

        private RenderedBody body(Optional<String> title, StringBuilder marked, List<Problem> problems) {
            return new RenderedBody(title, new RelocatableHtml(marked), html.links(), ids.all(), text(), problems);
        }

        private String text() {
            int end = plain.length();
            while (end > 0 && plain.charAt(end - 1) == '\n') {
                end--;
            }
            return plain.substring(0, end);
        }
    }
}
