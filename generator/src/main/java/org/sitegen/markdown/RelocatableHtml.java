package org.sitegen.markdown;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

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

    /** How wide a text is, for browsers that choose among the copies of a picture: the measure of the default theme. */
    private static final String SIZES = "(min-width: 48rem) 45rem, 100vw";

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
                    writeNotice(out.append(' '), lost.notice());
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
            writeNotice(out, lost.notice());
            return;
        }
        if (target instanceof LinkTarget.TextOnly) {
            out.append(marked, alt, altEnd);
            return;
        }
        Optional<LinkTarget.Picture> picture =
                target instanceof LinkTarget.Internal file ? file.picture() : Optional.empty();
        Optional<String> notice = picture.flatMap(LinkTarget.Picture::notice);
        if (notice.isPresent()) {
            writeNotice(out, notice.get());
            return;
        }
        writeSource(out, placement, target, picture);
        out.append(" alt=\"").append(marked, alt, altEnd).append('"');
        writeAttributes(out, placement, altEnd + 1, end);
        out.append(placement.pictures() == Pictures.LATE ? " loading=\"lazy\">" : ">");
    }

    private static void writeSource(
            Appendable out, Placement placement, LinkTarget target, Optional<LinkTarget.Picture> picture)
            throws IOException {
        List<LinkTarget.Copy> copies = picture.map(LinkTarget.Picture::copies).orElse(List.of());
        out.append("<img src=\"");
        if (copies.isEmpty()) {
            writeUrl(out, placement, target);
        } else {
            writePath(out, placement, copies.get(copies.size() - 1));
        }
        out.append('"');
        if (copies.size() > 1 && placement.pictures() == Pictures.LATE) {
            writeChoice(out, placement, copies);
        }
        if (picture.isPresent() && picture.get().width() > 0 && picture.get().height() > 0) {
            out.append(" width=\"").append(Integer.toString(picture.get().width()));
            out.append("\" height=\"")
                    .append(Integer.toString(picture.get().height()))
                    .append('"');
        }
    }

    private static void writeChoice(Appendable out, Placement placement, List<LinkTarget.Copy> copies)
            throws IOException {
        String before = " srcset=\"";
        for (LinkTarget.Copy copy : copies) {
            writePath(out.append(before), placement, copy);
            out.append(' ').append(Integer.toString(copy.width())).append('w');
            before = ", ";
        }
        out.append("\" sizes=\"").append(SIZES).append('"');
    }

    private static void writePath(Appendable out, Placement placement, LinkTarget.Copy copy) throws IOException {
        out.append(placement.root());
        HtmlText.escape(out, copy.path());
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

    private static void writeNotice(Appendable out, String notice) throws IOException {
        out.append("<span class=\"lost\">");
        HtmlText.escape(out, notice);
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
     * @param pictures how its pictures are loaded
     */
    public record Placement(String root, String idPrefix, int headingShift, Pictures pictures) {}

    /** How a page loads the pictures of a body. */
    public enum Pictures {
        /** When they are scrolled to, and in the size that the screen needs. */
        LATE,
        /** At once and in the widest copy, for paper and for readers of feeds: nobody scrolls there. */
        AT_ONCE
    }
}
