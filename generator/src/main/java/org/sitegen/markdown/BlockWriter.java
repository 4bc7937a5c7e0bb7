package org.sitegen.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Writes the blocks of a body as HTML, and beside it what a reader sees of them as plain text. */
final class BlockWriter {

    private final Definitions definitions;
    private final BodyHtml html;
    private final StringBuilder plain;
    private final HeadingIds ids;
    private final InlineReader reader;
    private final InlineWriter inlines;
    private final RawHtmlSink rawHtml;
    private final int headingShift;

    /**
     * @param definitions what the body defines
     * @param html where the HTML goes
     * @param plain where the plain text goes
     * @param ids where ids come from
     * @param reader reads the text of blocks
     * @param inlines writes it
     * @param rawHtml where raw HTML goes
     * @param headingShift how many levels headings move down
     */
    BlockWriter(
            Definitions definitions,
            BodyHtml html,
            StringBuilder plain,
            HeadingIds ids,
            InlineReader reader,
            InlineWriter inlines,
            RawHtmlSink rawHtml,
            int headingShift) {
        this.definitions = definitions;
        this.html = html;
        this.plain = plain;
        this.ids = ids;
        this.reader = reader;
        this.inlines = inlines;
        this.rawHtml = rawHtml;
        this.headingShift = headingShift;
    }

    /** Writes the blocks in a node, and after them the footnotes that they call. */
    void writeBody(Node document) {
        writeChildren(document);
        new FootnoteWriter(this, html, ids).write(definitions.footnotes());
    }

    void writeChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    void write(Node node) {
        if (node instanceof Paragraph paragraph) {
            writeParagraph(paragraph, "");
        } else if (node instanceof Heading heading) {
            writeHeading(heading);
        } else if (node instanceof FencedCodeBlock code) {
            writeCode(language(code), code.getContentLines());
        } else if (node instanceof IndentedCodeBlock code) {
            writeCode("", code.getContentLines());
        } else if (node instanceof HtmlBlock block) {
            writeHtml(block);
        } else if (node instanceof ThematicBreak) {
            html.line().append("<hr>\n");
        } else if (node instanceof BlockQuote) {
            writeContainer("blockquote", node);
        } else if (node instanceof DefinitionList list) {
            // Before lists, since flexmark makes it one of them.
            writeDefinitionList(list);
        } else if (node instanceof ListBlock list) {
            writeList(list);
        }
    }

    private void writeContainer(String name, Node node) {
        html.line().append("<").append(name).append(">\n");
        writeChildren(node);
        html.line().append("</").append(name).append(">\n");
    }

    private void endPlainBlock() {
        while (plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ') {
            plain.setLength(plain.length() - 1);
        }
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '\n') {
            plain.append('\n');
        }
    }

    /** Writes a paragraph; {@code suffix} is markup that goes into its end. */
    void writeParagraph(Paragraph paragraph, String suffix) {
        TextLines lines = definitions.text(paragraph);
        if (lines.text().isEmpty()) {
            return;
        }
        TableSyntax.Found table = lines.text().indexOf('|') >= 0 ? TableSyntax.find(lines.text()) : null;
        if (table == null) {
            writeText(lines, isTight(paragraph), suffix);
            return;
        }
        if (table.headerStart() > 0) {
            writeText(lines.until(table.headerStart() - 1), isTight(paragraph), "");
        }
        new TableWriter(html, plain, reader, inlines).write(lines, table);
        endPlainBlock();
        if (!suffix.isEmpty()) {
            html.line().append("<p>").append(suffix).append("</p>\n");
        }
    }

    private void writeText(TextLines lines, boolean tight, String suffix) {
        Inline root = reader.read(lines.text());
        List<Inline> pictures = Figures.in(root);
        if (!pictures.isEmpty()) {
            pictures.forEach(picture -> writeFigure(picture, lines));
            return;
        }
        if (!tight) {
            html.line().append("<p>");
        }
        inlines.write(root, lines);
        html.append(suffix);
        if (!tight) {
            html.append("</p>\n");
        }
        endPlainBlock();
    }

    private void writeFigure(Inline node, TextLines lines) {
        Inline picture = Figures.picture(node);
        html.line().append("<figure>");
        inlines.writeOne(node, lines);
        if (!picture.title.isEmpty()) {
            html.append("<figcaption>").text(picture.title).append("</figcaption>");
        } else {
            String alt = InlineWriter.plainText(picture);
            if (!alt.isBlank()) {
                html.append("<figcaption").attribute("aria-hidden", "true").append(">");
                html.text(alt).append("</figcaption>");
            }
        }
        html.append("</figure>\n");
    }

    private static boolean isTight(Paragraph paragraph) {
        Block parent = paragraph.getParent();
        if (parent instanceof DefinitionItem item) {
            return item.isTight() && item.getFirstChild() == item.getLastChild();
        }
        if (parent instanceof ListItem) {
            return ((ListBlock) parent.getParent()).isTight();
        }
        return parent instanceof DefinitionTerm;
    }

    private void writeHeading(Heading heading) {
        TextLines lines = definitions.text(heading);
        HeadingText text = HeadingText.of(lines.text());
        Inline root = reader.read(text.text());
        String id = text.id().isEmpty() ? ids.forHeading(InlineWriter.plainText(root)) : ids.unique(text.id());
        int level = Math.min(heading.getLevel() + headingShift, 6);
        html.line().openHeading(level);
        html.id(id).append(">");
        inlines.write(root, lines);
        html.closeHeading(level);
        html.append("\n");
        endPlainBlock();
    }

    private static String language(FencedCodeBlock code) {
        String info = CharacterReferences.unescape(code.getInfo().toString().strip());
        int end = 0;
        while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
            end++;
        }
        return info.substring(0, end);
    }

    private void writeCode(String language, List<BasedSequence> lines) {
        html.line().append("<pre><code");
        if (!language.isEmpty()) {
            html.attribute("class", "language-" + language);
        }
        html.append(">");
        for (BasedSequence line : lines) {
            String text = withoutLineEnd(line.toString());
            html.text(text).append("\n");
            plain.append(text).append('\n');
        }
        html.append("</code></pre>\n");
    }

    private static String withoutLineEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }

    private void writeHtml(HtmlBlock block) {
        StringBuilder piece = new StringBuilder();
        for (BasedSequence line : block.getContentLines()) {
            piece.append(withoutLineEnd(line.toString())).append('\n');
        }
        html.line();
        rawHtml.write(piece.toString(), block.getContentLines().get(0).getStartOffset());
        html.line();
        HtmlToText.append(plain, piece.toString());
        endPlainBlock();
    }

    private void writeList(ListBlock list) {
        String name = list instanceof OrderedList ? "ol" : "ul";
        html.line().append("<").append(name);
        if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
            html.append(" start=\"")
                    .append(Integer.toString(ordered.getStartNumber()))
                    .append("\"");
        }
        html.append(">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            writeItem(item);
        }
        html.line().append("</").append(name).append(">\n");
    }

    private void writeItem(Node item) {
        Node first = item.getFirstChild();
        TaskItem task = first instanceof Paragraph paragraph
                ? TaskItem.of(definitions.text(paragraph).text())
                : TaskItem.NONE;
        if (task == TaskItem.NONE) {
            html.line().append("<li>");
            writeChildren(item);
            html.append("</li>\n");
            return;
        }
        html.line().append("<li").attribute("class", "task").append(">");
        boolean tight = isTight((Paragraph) first);
        TextLines lines = definitions.text((Paragraph) first).from(TaskItem.MARKER_LENGTH);
        html.append(tight ? "" : "\n<p>")
                .append("<label")
                .attribute("class", "task-text")
                .append("><input");
        html.attribute("type", "checkbox").append(task == TaskItem.DONE ? " checked disabled> " : " disabled> ");
        inlines.write(reader.read(lines.text()), lines);
        html.append("</label>").append(tight ? "" : "</p>\n");
        endPlainBlock();
        for (Node child = first.getNext(); child != null; child = child.getNext()) {
            write(child);
        }
        html.append("</li>\n");
    }

    private void writeDefinitionList(DefinitionList list) {
        html.line().append("<dl>\n");
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            String name = child instanceof DefinitionTerm ? "dt" : "dd";
            html.line().append("<").append(name).append(">");
            writeChildren(child);
            html.append("</").append(name).append(">\n");
        }
        html.line().append("</dl>\n");
    }
}
