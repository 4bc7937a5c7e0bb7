package org.sitegen.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.MarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.sitegen.view.Html;

/**
 * HTML as FreeMarker's own {@link HTMLOutputFormat} has it, in whose place and under whose name it stands. It differs in
 * that the HTML of a view goes to the page piece by piece and without becoming a string.
 */
final class HtmlFormat extends MarkupOutputFormat<HtmlMarkup> {

    static final HtmlFormat INSTANCE = new HtmlFormat();

    private HtmlFormat() {}

    @Override
    public String getName() {
        return HTMLOutputFormat.INSTANCE.getName();
    }

    @Override
    public String getMimeType() {
        return HTMLOutputFormat.INSTANCE.getMimeType();
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
        return false;
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return HTMLOutputFormat.INSTANCE.isLegacyBuiltInBypassed(builtIn);
    }

    @Override
    public HtmlMarkup fromPlainTextByEscaping(String text) {
        return new HtmlMarkup(new Html(escapePlainText(text)), Optional.of(text));
    }

    @Override
    public HtmlMarkup fromMarkup(String markup) {
        return fromHtml(new Html(markup));
    }

    HtmlMarkup fromHtml(Html html) {
        return new HtmlMarkup(html, Optional.empty());
    }

    @Override
    public void output(HtmlMarkup markup, Writer out) throws IOException {
        if (out instanceof Utf8Output page) {
            markup.html().content().writeTo(page);
        } else {
            out.write(markup.html().markup());
        }
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        if (out instanceof Utf8Output page) {
            page.writeEscaped(text);
            return;
        }
        char[] chars = text.toCharArray();
        int done = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c <= '>' && isSpecial(c)) {
                out.write(chars, done, i - done);
                out.write(escaped(c));
                done = i + 1;
            }
        }
        out.write(chars, done, chars.length - done);
    }

    /** Whether the character must not stand in HTML as it is. */
    static boolean isSpecial(char c) {
        return c == '<' || c == '>' || c == '&' || c == '"' || c == '\'';
    }

    /** What stands for a special character in content and in attributes. */
    static String escaped(char special) {
        return switch (special) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> "&#39;";
        };
    }

    @Override
    public String escapePlainText(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }

    /** FreeMarker's word for markup that is more than escaped text is null. */
    @Override
    public String getSourcePlainText(HtmlMarkup markup) {
        return markup.plainText().orElse(null);
    }

    @Override
    public String getMarkupString(HtmlMarkup markup) {
        return markup.html().markup();
    }

    @Override
    public HtmlMarkup concat(HtmlMarkup first, HtmlMarkup second) {
        if (first.plainText().isPresent() && second.plainText().isPresent()) {
            return fromPlainTextByEscaping(
                    first.plainText().get() + second.plainText().get());
        }
        return fromMarkup(first.html().markup() + second.html().markup());
    }

    @Override
    public boolean isEmpty(HtmlMarkup markup) {
        return markup.html().markup().isEmpty();
    }
}
