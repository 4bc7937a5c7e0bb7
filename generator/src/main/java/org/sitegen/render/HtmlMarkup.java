package org.sitegen.render;

import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import java.util.Optional;
import org.sitegen.view.Html;

/** HTML as a value in a template. */
final class HtmlMarkup implements TemplateMarkupOutputModel<HtmlMarkup> {

    private final Html html;
    private final Optional<String> plainText;

    /**
     * A value.
     *
     * @param plainText what was escaped to give the HTML, where nothing else is in it
     */
    HtmlMarkup(Html html, Optional<String> plainText) {
        this.html = html;
        this.plainText = plainText;
    }

    Html html() {
        return html;
    }

    Optional<String> plainText() {
        return plainText;
    }

    @Override
    public MarkupOutputFormat<HtmlMarkup> getOutputFormat() {
        return HtmlFormat.INSTANCE;
    }
}
