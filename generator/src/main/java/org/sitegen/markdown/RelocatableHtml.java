package org.sitegen.markdown;

import java.io.IOException;
import java.util.List;

/**
 * HTML of a body that can be placed on any page of the site: links, ids and heading levels are marked in it, and filled
 * in when it is written.
 *
 * <p>A mark is U+0001, a letter that says what it is, what it needs (parts are separated by U+0003), and U+0002. None of
 * these characters occurs in text, since the controls that XML forbids are taken out when a file is read.
 *
 * @param marked the HTML with its marks
 */
public record RelocatableHtml(String marked) {

    private static final int DEEPEST_LEVEL = 6;

    /**
     * Writes the HTML for one page.
     *
     * @param out where to
     * @param placement what the page asks for
     * @param targets where the links lead, by number; not fewer than the body has links
     */
    public void writeTo(Appendable out, Placement placement, List<LinkTarget> targets) throws IOException {
        int done = 0;
        int mark = marked.indexOf(Marks.START);
        while (mark >= 0) {
            out.append(marked, done, mark);
            int end = marked.indexOf(Marks.END, mark);
            writeMark(out, placement, targets, mark + 1, end);
            done = end + 1;
            mark = marked.indexOf(Marks.START, done);
        }
        out.append(marked, done, marked.length());
    }

    private void writeMark(Appendable out, Placement placement, List<LinkTarget> targets, int start, int end)
            throws IOException {
        switch (marked.charAt(start)) {
            case Marks.PREFIX -> out.append(placement.idPrefix());
            case Marks.HEADING -> {
                int level = marked.charAt(start + 1) - '0' + placement.headingShift();
                out.append((char) ('0' + Math.min(level, DEEPEST_LEVEL)));
            }
            default -> writeLinkMark(out, placement, targets, start, end);
        }
    }

    private void writeLinkMark(Appendable out, Placement placement, List<LinkTarget> targets, int start, int end)
            throws IOException {
        int rest = start + 1;
        int number = 0;
        while (rest < end && marked.charAt(rest) != Marks.OURS) {
            number = number * 10 + marked.charAt(rest) - '0';
            rest++;
        }
        LinkTarget target = targets.get(number);
        int parts = Math.min(rest + 1, end);
        switch (marked.charAt(start)) {
            case Marks.LINK -> {
                if (isReachable(target)) {
                    writeUrl(out.append("<a href=\""), placement, target);
                    out.append('"');
                    writeAttributes(out, placement, parts, end);
                    out.append('>');
                }
            }
            case Marks.LINK_END -> {
                if (isReachable(target)) {
                    out.append("</a>");
                } else if (target instanceof LinkTarget.Lost lost) {
                    writeNotice(out.append(' '), lost);
                }
            }
            case Marks.IMAGE -> writeImage(out, placement, target, parts, end);
            default -> {
                if (isReachable(target)) {
                    out.append(' ').append(marked, parts, end).append("=\"");
                    writeUrl(out, placement, target);
                    out.append('"');
                }
            }
        }
    }

    private static boolean isReachable(LinkTarget target) {
        return !(target instanceof LinkTarget.TextOnly || target instanceof LinkTarget.Lost);
    }

    private void writeImage(Appendable out, Placement placement, LinkTarget target, int alt, int end)
            throws IOException {
        int altEnd = marked.indexOf(Marks.OURS, alt);
        if (target instanceof LinkTarget.Lost lost) {
            writeNotice(out, lost);
            return;
        }
        if (target instanceof LinkTarget.TextOnly) {
            out.append(marked, alt, altEnd);
            return;
        }
        writeUrl(out.append("<img src=\""), placement, target);
        out.append('"');
        if (target instanceof LinkTarget.Internal file && file.width() > 0 && file.height() > 0) {
            out.append(" width=\"").append(Integer.toString(file.width()));
            out.append("\" height=\"").append(Integer.toString(file.height())).append('"');
        }
        out.append(" alt=\"").append(marked, alt, altEnd).append('"');
        writeAttributes(out, placement, altEnd + 1, end);
        out.append(" loading=\"lazy\">");
    }

    /** The attributes that a mark holds; where the prefix of an id goes stands a separator. */
    private void writeAttributes(Appendable out, Placement placement, int start, int end) throws IOException {
        int done = start;
        for (int at = marked.indexOf(Marks.OURS, start); at >= 0 && at < end; at = marked.indexOf(Marks.OURS, done)) {
            out.append(marked, done, at).append(placement.idPrefix());
            done = at + 1;
        }
        out.append(marked, done, end);
    }

    private static void writeNotice(Appendable out, LinkTarget.Lost lost) throws IOException {
        out.append("<span class=\"lost\">");
        HtmlText.escape(out, lost.notice());
        out.append("</span>");
    }

    private static void writeUrl(Appendable out, Placement placement, LinkTarget target) throws IOException {
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

    /**
     * How a body is placed on a page.
     *
     * @param root what leads from the page to the site's root, such as {@code ../../}
     * @param idPrefix what stands before each id, so that ids stay unique where several bodies share a page; ASCII
     *     letters, digits, {@code -} and {@code _}; may be empty
     * @param headingShift how many levels its headings move down; level 6 is the last
     */
    public record Placement(String root, String idPrefix, int headingShift) {}
}
