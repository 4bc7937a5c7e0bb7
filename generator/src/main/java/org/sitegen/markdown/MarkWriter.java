package org.sitegen.markdown;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sitegen.markdown.RelocatableHtml.Pictures;
import org.sitegen.markdown.RelocatableHtml.Placement;

/** Writes what a page shows in place of the marks of a body. */
final class MarkWriter {

    private static final int DEEPEST_LEVEL = 6;

    /** How wide a text is, for browsers that choose among the copies of a picture: the measure of the default theme. */
    private static final String SIZES = "(min-width: 48rem) 45rem, 100vw";

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
            writeNotice(lost.notice());
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
            writeNotice(lost.notice());
            return;
        }
        if (target instanceof LinkTarget.TextOnly) {
            out.append(parts, 0, altEnd);
            return;
        }
        Optional<LinkTarget.Picture> picture =
                target instanceof LinkTarget.Internal file ? file.picture() : Optional.empty();
        Optional<String> notice = picture.flatMap(LinkTarget.Picture::notice);
        if (notice.isPresent()) {
            writeNotice(notice.get());
            return;
        }
        writeSource(target, picture);
        out.append(" alt=\"").append(parts, 0, altEnd).append('"');
        writeAttributes(parts.substring(altEnd + 1));
        out.append(placement.pictures() == Pictures.LATE ? " loading=\"lazy\">" : ">");
    }

    private void writeSource(LinkTarget target, Optional<LinkTarget.Picture> picture) throws IOException {
        List<LinkTarget.Copy> copies = picture.map(LinkTarget.Picture::copies).orElse(List.of());
        out.append("<img src=\"");
        if (copies.isEmpty()) {
            writeUrl(target);
        } else {
            writePath(copies.get(copies.size() - 1));
        }
        out.append('"');
        if (!copies.isEmpty() && placement.pictures() == Pictures.LATE) {
            writeChoice(copies);
            out.append(" data-file=\"");
            writeUrl(target);
            out.append('"');
        }
        if (picture.isPresent() && picture.get().width() > 0 && picture.get().height() > 0) {
            out.append(" width=\"").append(Integer.toString(picture.get().width()));
            out.append("\" height=\"")
                    .append(Integer.toString(picture.get().height()))
                    .append('"');
        }
    }

    private void writeChoice(List<LinkTarget.Copy> copies) throws IOException {
        if (copies.size() < 2) {
            return;
        }
        String before = " srcset=\"";
        for (LinkTarget.Copy copy : copies) {
            out.append(before);
            writePath(copy);
            out.append(' ').append(Integer.toString(copy.width())).append('w');
            before = ", ";
        }
        out.append("\" sizes=\"").append(SIZES).append('"');
    }

    private void writePath(LinkTarget.Copy copy) throws IOException {
        out.append(placement.root());
        HtmlText.escape(out, copy.path());
    }

    /** The attributes that a mark holds; where the prefix of an id goes stands a separator. */
    private void writeAttributes(String attributes) throws IOException {
        out.append(attributes.replace(Marks.OURS_PREFIX, placement.idPrefix()));
    }

    private void writeNotice(String notice) throws IOException {
        out.append("<span class=\"lost\">");
        HtmlText.escape(out, notice);
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
