package org.sitegen.intake;

import org.sitegen.config.SiteConfig;
import org.sitegen.markdown.MarkdownRenderer;
import org.sitegen.markdown.MarkdownSource;
import org.sitegen.markdown.MarkdownSource.RawHtml;
import org.sitegen.markdown.RenderedBody;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;

/** Renders Markdown and puts the HTML into the store. */
final class BodyIntake {

    private final MarkdownRenderer markdown;
    private final BodyStore store;
    private final RawHtml html;

    BodyIntake(MarkdownRenderer markdown, BodyStore store, SiteConfig config) {
        this.markdown = markdown;
        this.store = store;
        this.html = config.trustHtml() ? RawHtml.TRUST : RawHtml.CLEAN;
    }

    /** Renders the text of an article or page. */
    RenderedBody render(String text, SourceLocation start, boolean takeTitle, Problems problems) {
        return render(new MarkdownSource(text, start, html, takeTitle), problems);
    }

    /** Renders a comment; strangers wrote it, so its HTML is cleaned whatever the settings say. */
    RenderedBody renderComment(String text, SourceLocation start, Problems problems) {
        return render(new MarkdownSource(text, start, RawHtml.CLEAN, false), problems);
    }

    /** Puts a rendered text into the store. */
    BodyRecord store(RenderedBody body) {
        return new BodyRecord(store.add(body.html().toUtf8()), body.links(), body.anchors());
    }

    private RenderedBody render(MarkdownSource source, Problems problems) {
        RenderedBody body = markdown.render(source);
        problems.addAll(body.problems());
        return body;
    }
}
