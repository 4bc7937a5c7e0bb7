package org.sitegen.markdown;

import org.sitegen.problem.SourceLocation;

/** Writes the tree of a paragraph's text as HTML, and beside it what a reader sees of it as plain text. */
final class InlineWriter {

    /** How deep emphasis, links and the like may stand in each other. */
    private static final int DEEPEST = 100;

    private final BodyHtml html;
    private final StringBuilder plain;
    private final SourceLines sourceLines;
    private final Footnotes footnotes;
    private final HeadingIds ids;
    private final RawHtmlSink rawHtml;

    private TextLines lines;
    private int shift;
    private int lastShown;

    InlineWriter(
            BodyHtml html,
            StringBuilder plain,
            SourceLines sourceLines,
            Footnotes footnotes,
            HeadingIds ids,
            RawHtmlSink rawHtml) {
        this.html = html;
        this.plain = plain;
        this.sourceLines = sourceLines;
        this.footnotes = footnotes;
        this.ids = ids;
        this.rawHtml = rawHtml;
    }

    /** Writes all of a tree that was read from the lines. */
    void write(Inline root, TextLines from) {
        write(root, from, 0);
    }

    /** Writes all of a tree that was read from the part of the lines that begins at {@code begin}. */
    void write(Inline root, TextLines from, int begin) {
        lines = from;
        shift = begin;
        lastShown = 0;
        writeChildren(root);
    }

    /** Writes one picture, or one link that holds a picture, of a tree that was read from the lines. */
    void writeOne(Inline node, TextLines from) {
        lines = from;
        shift = 0;
        lastShown = 0;
        if (node.kind == Inline.Kind.IMAGE) {
            writeImage(node);
            return;
        }
        int number = openLink(node);
        writeChildren(node);
        closeLink(number);
    }

    private void writeChildren(Inline top) {
        int depth = 0;
        int[] linkNumbers = new int[4];
        Inline node = top.first;
        while (node != null) {
            if (node.first != null && node.kind != Inline.Kind.IMAGE) {
                if (++depth > DEEPEST) {
                    throw new UnrenderableException(MarkdownProblems.tooDeep(DEEPEST));
                }
                if (depth == linkNumbers.length) {
                    linkNumbers = java.util.Arrays.copyOf(linkNumbers, depth * 2);
                }
                linkNumbers[depth] = open(node);
                node = node.first;
                continue;
            }
            writeLeaf(node, top);
            while (node.next == null && node.parent != top) {
                node = node.parent;
                close(node, linkNumbers[depth--]);
            }
            node = node.next;
        }
    }

    private int open(Inline node) {
        switch (node.kind) {
            case EMPHASIS -> html.append("<em>");
            case STRONG -> html.append("<strong>");
            case DELETED -> html.append("<del>");
            case LINK -> {
                return openLink(node);
            }
            default -> {}
        }
        return -1;
    }

    private void close(Inline node, int linkNumber) {
        switch (node.kind) {
            case EMPHASIS -> html.append("</em>");
            case STRONG -> html.append("</strong>");
            case DELETED -> html.append("</del>");
            case LINK -> closeLink(linkNumber);
            default -> {}
        }
    }

    private int openLink(Inline node) {
        if (!SafeUrl.isSafe(node.value)) {
            return -1;
        }
        int number = html.addLink(link(BodyLink.Kind.LINK, node));
        html.openLink(number, node.title);
        return number;
    }

    private void closeLink(int number) {
        if (number >= 0) {
            html.closeLink(number);
        }
    }

    private BodyLink link(BodyLink.Kind kind, Inline node) {
        SourceLocation place = sourceLines.at(lines.offset(shift + node.start));
        return new BodyLink(kind, node.value, place.line(), place.column());
    }

    private void writeLeaf(Inline node, Inline top) {
        switch (node.kind) {
            case TEXT -> writeText(node);
            case CODE -> {
                html.append("<code>").text(node.value).append("</code>");
                show(node.value);
            }
            case SOFT_BREAK -> writeSoftBreak(node, top);
            case HARD_BREAK -> {
                html.append("<br>\n");
                plain.append('\n');
                lastShown = 0;
            }
            case IMAGE -> writeImage(node);
            case LINK -> closeLink(openLink(node));
            case HTML -> rawHtml.write(node.value, lines.offset(shift + node.start));
            case FOOTNOTE -> writeFootnoteCall(node);
            default -> {}
        }
    }

    private void writeText(Inline node) {
        if (node.used < node.value.length()) {
            String shown = node.used == 0 ? node.value : node.value.substring(node.used);
            if (node.plain) {
                html.append(shown);
            } else {
                html.text(shown);
            }
            show(shown);
        }
    }

    private void show(String shown) {
        plain.append(shown);
        if (!shown.isEmpty()) {
            lastShown = shown.codePointBefore(shown.length());
        }
    }

    private void writeSoftBreak(Inline node, Inline top) {
        if (!SoftBreaks.vanishes(lastShown, nextShown(node, top))) {
            html.append("\n");
            plain.append(' ');
        }
    }

    /** The character that a reader sees next, whatever markup stands before it; 0 where none follows directly. */
    private static int nextShown(Inline from, Inline top) {
        Inline node = from.following(top);
        while (node != null) {
            switch (node.kind) {
                case TEXT, CODE -> {
                    if (node.used < node.value.length()) {
                        return node.value.codePointAt(node.used);
                    }
                }
                case IMAGE, SOFT_BREAK, HARD_BREAK, FOOTNOTE -> {
                    return 0;
                }
                default -> {}
            }
            node = node.following(top);
        }
        return 0;
    }

    private void writeImage(Inline node) {
        String alt = plainText(node);
        lastShown = 0;
        if (SafeUrl.isSafe(node.value)) {
            html.image(html.addLink(link(BodyLink.Kind.IMAGE, node)), alt, node.title);
        } else {
            html.text(alt);
            show(alt);
        }
    }

    /** What a reader sees of a tree, pictures by their alternative text; white space is a space. */
    static String plainText(Inline top) {
        StringBuilder text = new StringBuilder();
        Inline node = top.following(top);
        while (node != null) {
            switch (node.kind) {
                case TEXT, CODE -> text.append(node.value, node.used, node.value.length());
                case SOFT_BREAK, HARD_BREAK -> {
                    int before = text.length() == 0 ? 0 : text.codePointBefore(text.length());
                    if (!SoftBreaks.vanishes(before, nextShown(node, top))) {
                        text.append(' ');
                    }
                }
                default -> {}
            }
            node = node.following(top);
        }
        return text.toString();
    }

    private void writeFootnoteCall(Inline node) {
        Footnotes.Note note = footnotes.call(node.value);
        String id = note.callId(note.calls());
        ids.add(id);
        html.append("<sup").attribute("class", "footnote-ref").append("><a");
        html.id(id).hrefToId(note.id()).attribute("role", "doc-noteref").append(">");
        html.append(Integer.toString(note.number())).append("</a></sup>");
    }
}
