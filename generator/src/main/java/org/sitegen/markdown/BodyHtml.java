package org.sitegen.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The HTML of a body while it is written, with its links.
 *
 * <p>It comes in two forms. Where no raw HTML has to be cleaned, it holds the marks of {@link RelocatableHtml} at once.
 * Else it is HTML for the parser of {@link HtmlCleaner}, which puts the marks in: what is ours in it carries U+0003 before
 * the value of an attribute, which no author can write.
 */
final class BodyHtml {

    private final StringBuilder out;
    private final boolean forCleaning;
    private final List<BodyLink> links = new ArrayList<>();
    private final HtmlChunks chunks = new HtmlChunks();

    BodyHtml(int expectedLength, boolean forCleaning) {
        this.out = new StringBuilder(expectedLength);
        this.forCleaning = forCleaning;
    }

    /** Empty HTML of the same form, for a part that is written later. */
    BodyHtml sibling() {
        return new BodyHtml(256, forCleaning);
    }

    StringBuilder out() {
        return out;
    }

    List<BodyLink> links() {
        return links;
    }

    HtmlChunks chunks() {
        return chunks;
    }

    /** Takes note of a link and gives it its number. */
    int addLink(BodyLink link) {
        links.add(link);
        return links.size() - 1;
    }

    BodyHtml append(String markup) {
        out.append(markup);
        return this;
    }

    BodyHtml text(String text) {
        HtmlText.escape(out, text);
        return this;
    }

    /** Begins a line, where none is begun. */
    BodyHtml line() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return this;
    }

    /** An attribute of ours; the value is escaped. */
    BodyHtml attribute(String name, String value) {
        beginAttribute(name);
        HtmlText.escape(out, value);
        out.append('"');
        return this;
    }

    /** The id of an element. */
    BodyHtml id(String id) {
        beginAttribute("id");
        out.append(Marks.START).append(Marks.PREFIX).append(Marks.END);
        HtmlText.escape(out, id);
        out.append('"');
        return this;
    }

    /** The {@code href} of a link to an ASCII id in the same body. */
    BodyHtml hrefToId(String id) {
        beginAttribute("href");
        out.append('#')
                .append(Marks.START)
                .append(Marks.PREFIX)
                .append(Marks.END)
                .append(id)
                .append('"');
        return this;
    }

    private void beginAttribute(String name) {
        out.append(' ').append(name).append("=\"");
        if (forCleaning) {
            out.append(Marks.OURS);
        }
    }

    void openHeading(int level) {
        out.append("<h");
        level(level);
    }

    void closeHeading(int level) {
        out.append("</h");
        level(level);
        out.append('>');
    }

    private void level(int level) {
        if (forCleaning) {
            out.append(level);
        } else {
            out.append(Marks.START).append(Marks.HEADING).append(level).append(Marks.END);
        }
    }

    void openLink(int number, String title) {
        if (forCleaning) {
            out.append("<a href=\"").append(Marks.OURS).append(number).append('"');
            title(title);
            out.append('>');
        } else {
            out.append(Marks.START).append(Marks.LINK).append(number).append(Marks.OURS);
            title(title);
            out.append(Marks.END);
        }
    }

    void closeLink(int number) {
        if (forCleaning) {
            out.append("</a>");
        } else {
            out.append(Marks.START).append(Marks.LINK_END).append(number).append(Marks.END);
        }
    }

    void image(int number, String alt, String title) {
        if (forCleaning) {
            out.append("<img src=\"").append(Marks.OURS).append(number).append("\" alt=\"");
            HtmlText.escape(out, alt);
            out.append('"');
            title(title);
            out.append('>');
        } else {
            out.append(Marks.START).append(Marks.IMAGE).append(number).append(Marks.OURS);
            HtmlText.escape(out, alt);
            out.append(Marks.OURS);
            title(title);
            out.append(Marks.END);
        }
    }

    private void title(String title) {
        if (!title.isEmpty()) {
            out.append(" title=\"");
            HtmlText.escape(out, title);
            out.append('"');
        }
    }
}
