package org.sitegen.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.IdentityHashMap;

/** What a body defines for all of it, found before it is written: link references, footnotes, a heading of level 1. */
final class Definitions {

    private final LinkReferences links = new LinkReferences();
    private final Footnotes footnotes = new Footnotes();
    private final IdentityHashMap<Node, TextLines> rest = new IdentityHashMap<>();
    private final Fuel fuel;
    private boolean hasLevelOne;

    Definitions(Node document, Fuel fuel) {
        this.fuel = fuel;
        collect(document, 0);
    }

    private void collect(Node parent, int depth) {
        if (depth > NestingGuard.DEEPEST) {
            throw new UnrenderableException(MarkdownProblems.tooDeep(NestingGuard.DEEPEST));
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                collectText(paragraph);
            } else if (node instanceof Heading heading) {
                hasLevelOne |= heading.getLevel() == 1;
                if (heading.getLineCount() > 1) {
                    collectText(heading);
                }
            } else {
                if (node instanceof FootnoteDefinition definition) {
                    footnotes.define(definition);
                }
                collect(node, node instanceof ListBlock ? depth : depth + 1);
            }
        }
    }

    private void collectText(ContentNode node) {
        TextLines lines = ParagraphText.of(node);
        String text = lines.text();
        if (text.startsWith("[")) {
            int end = links.read(text, fuel);
            if (end > 0) {
                rest.put(node, end < text.length() ? lines.from(end) : lines.until(0));
            }
        }
    }

    LinkReferences links() {
        return links;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    /** Whether the body has a heading of level 1. */
    boolean hasLevelOne() {
        return hasLevelOne;
    }

    /** The text of a paragraph or heading, without the link references that it defines. */
    TextLines text(ContentNode node) {
        TextLines left = rest.get(node);
        return left == null ? ParagraphText.of(node) : left;
    }
}
