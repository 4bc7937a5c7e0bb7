package org.sitegen.markdown;

import java.io.IOException;
import java.util.List;
import org.sitegen.markdown.RelocatableHtml.Placement;

/** Writes what a page shows in place of the marks of a body. */
final class MarkWriter {

    private static final int DEEPEST_LEVEL = 6;

    private final Appendable out;
    private final Placement placement;
    private final List<LinkTarget> targets;

    MarkWriter(Appendable out, Placement placement, List<LinkTarget> targets) {
        this.out = out;
        this.placement = placement;
        this.targets = targets;
    }

    /** Writes for a mark, given without the signs at its ends. */
    void write(String mark) throws IOException {
        switch (mark.charAt(0)) {
            case Marks.PREFIX -> out.append(placement.idPrefix());
            case Marks.HEADING -> {
                int level = mark.charAt(1) - '0' + placement.headingShift();
                out.append((char) ('0' + Math.min(level, DEEPEST_LEVEL)));
            }
            default -> writeLinkMark(mark);
        }
    }

    private void writeLinkMark(String mark) throws IOException {
        int rest = 1;
        int number = 0;
        while (rest < mark.length() && mark.charAt(rest) != Marks.OURS) {
            number = number * 10 + mark.charAt(rest) - '0';
            rest++;
        }
        LinkTarget target = targets.get(number);
        String parts = mark.substring(Math.min(rest + 1, mark.length()));
        switch (mark.charAt(0)) {
            case Marks.LINK -> writeLink(target, parts);
            case Marks.LINK_END -> writeLinkEnd(target);
            case Marks.IMAGE -> writeImage(target, parts);
            default -> writeUrlAttribute(target, parts);
        }
    }

    private void writeLink(LinkTarget target, String attributes) throws IOException {
        if (isReachable(target)) {
            out.append("<a href=\"");
            writeUrl(target);
            out.append('"');
            writeAttributes(attributes);
            out.append('>');
        }
    }

    private void writeLinkEnd(LinkTarget target) throws IOException {
        if (isReachable(target)) {
            out.append("</a>");
        } else if (target instanceof LinkTarget.Lost lost) {
            out.append(' ');
            writeNotice(lost);
        }
    }

    private void writeUrlAttribute(LinkTarget target, String name) throws IOException {
        if (isReachable(target)) {
            out.append(' ').append(name).append("=\"");
            writeUrl(target);
            out.append('"');
        }
    }

    private static boolean isReachable(LinkTarget target) {
        return !(target instanceof LinkTarget.TextOnly || target instanceof LinkTarget.Lost);
    }

    private void writeImage(LinkTarget target, String parts) throws IOException {
        int altEnd = parts.indexOf(Marks.OURS);
        if (target instanceof LinkTarget.Lost lost) {
            writeNotice(lost);
            return;
        }
        if (target instanceof LinkTarget.TextOnly) {
            out.append(parts, 0, altEnd);
            return;
        }
        out.append("<img src=\"");
        writeUrl(target);
        out.append('"');
        if (target instanceof LinkTarget.Internal file && file.width() > 0 && file.height() > 0) {
            out.append(" width=\"").append(Integer.toString(file.width()));
            out.append("\" height=\"").append(Integer.toString(file.height())).append('"');
        }
        out.append(" alt=\"").append(parts, 0, altEnd).append('"');
        writeAttributes(parts.substring(altEnd + 1));
        out.append(" loading=\"lazy\">");
    }

    /** The attributes that a mark holds; where the prefix of an id goes stands a separator. */
    private void writeAttributes(String attributes) throws IOException {
        out.append(attributes.replace(Marks.OURS_PREFIX, placement.idPrefix()));
    }

    private void writeNotice(LinkTarget.Lost lost) throws IOException {
        out.append("<span class=\"lost\">");
        HtmlText.escape(out, lost.notice());
        out.append("</span>");
    }

    private void writeUrl(LinkTarget target) throws IOException {
        if (target instanceof LinkTarget.Internal internal) {
            out.append(placement.root());
            HtmlText.escape(out, internal.path());
            HtmlText.escape(out, internal.fragment());
        } else if (target instanceof LinkTarget.Anchor anchor) {
            out.append('#');
            HtmlText.fragment(out, placement.idPrefix() + anchor.anchor());
        } else if (target instanceof LinkTarget.External external) {
            HtmlText.url(out, external.url());
        }
    }
}
