package org.sitegen.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;

/** Writes the footnotes of a body as a list at its end, each with links back to where it is called. */
final class FootnoteWriter {

    private final BlockWriter blocks;
    private final BodyHtml html;
    private final HeadingIds ids;

    FootnoteWriter(BlockWriter blocks, BodyHtml html, HeadingIds ids) {
        this.blocks = blocks;
        this.html = html;
        this.ids = ids;
    }

    void write(Footnotes footnotes) {
        if (footnotes.called().isEmpty()) {
            return;
        }
        html.line().append("<div").attribute("class", "footnotes").attribute("role", "doc-endnotes");
        html.append(">\n<ol>\n");
        for (int i = 0; i < footnotes.called().size(); i++) {
            writeNote(footnotes.called().get(i));
        }
        html.append("</ol>\n</div>\n");
    }

    private void writeNote(Footnotes.Note note) {
        ids.add(note.id());
        html.append("<li").id(note.id()).append(">\n");
        String back = backLinks(note);
        boolean placed = false;
        for (Node child = note.definition().getFirstChild(); child != null; child = child.getNext()) {
            if (child.getNext() == null && child instanceof Paragraph last) {
                blocks.writeParagraph(last, back);
                placed = true;
            } else {
                blocks.write(child);
            }
        }
        if (!placed) {
            html.line().append("<p>").append(back).append("</p>\n");
        }
        html.append("</li>\n");
    }

    private String backLinks(Footnotes.Note note) {
        BodyHtml links = html.sibling();
        for (int call = 1; call <= note.calls(); call++) {
            links.append(" <a").hrefToId(note.callId(call)).attribute("role", "doc-backlink");
            String label = call == 1 ? "↩ " + note.number() : "↩ " + note.number() + "-" + call;
            links.attribute("aria-label", label).append(">↩</a>");
        }
        return links.out().toString();
    }
}
