package org.sitegen.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.sitegen.text.Utf8Appendable;
import org.sitegen.text.Utf8Bytes;

/**
 * HTML of a body that can be placed on any page of the site: links, ids and heading levels are marked in it, and filled
 * in when it is written.
 *
 * <p>A mark is U+0001, a letter that says what it is, what it needs (parts are separated by U+0003), and U+0002. None of
 * these characters occurs in text, since the controls that XML forbids are taken out when a file is read.
 *
 * <p>It is kept in UTF-8, in which it is stored and in which pages are written: only its marks are ever decoded.
 */
public final class RelocatableHtml {

    private static final int[] UNKNOWN = {};

    private final byte[] marked;

    /** Where each mark begins and ends, once somebody has looked: most HTML is on two pages. */
    private volatile int[] marks = UNKNOWN;

    private RelocatableHtml(byte[] marked) {
        this.marked = marked;
    }

    /** HTML that has its marks. */
    RelocatableHtml(StringBuilder marked) {
        this(Utf8Bytes.of(marked));
    }

    /** The HTML that {@link #toUtf8} gave; the bytes must not change any more. */
    public static RelocatableHtml ofUtf8(byte[] bytes) {
        return new RelocatableHtml(bytes);
    }

    /** The HTML with its marks in UTF-8; not to be changed. */
    public byte[] toUtf8() {
        return marked;
    }

    /**
     * Writes the HTML for one page.
     *
     * @param out where to
     * @param placement what the page asks for
     * @param targets where the links lead, by number; not fewer than the body has links
     */
    public void writeTo(Utf8Appendable out, Placement placement, List<LinkTarget> targets) throws IOException {
        MarkWriter writer = new MarkWriter(out, placement, targets);
        int[] places = places();
        int done = 0;
        for (int i = 0; i < places.length; i += 2) {
            int start = places[i];
            int end = places[i + 1];
            out.append(marked, done, start);
            writer.write(new String(marked, start + 1, end - start - 1, StandardCharsets.UTF_8));
            done = end + 1;
        }
        out.append(marked, done, marked.length);
    }

    private int[] places() {
        int[] known = marks;
        if (known != UNKNOWN) {
            return known;
        }
        int[] found = new int[16];
        int count = 0;
        for (int start = find(Marks.START, 0); start < marked.length; start = find(Marks.START, found[count - 1] + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * found.length);
            }
            found[count++] = start;
            found[count++] = find(Marks.END, start);
        }
        known = Arrays.copyOf(found, count);
        marks = known;
        return known;
    }

    /** Where a sign of marks comes next, or the end. In UTF-8 its byte is part of no other character. */
    private int find(char sign, int from) {
        int at = from;
        while (at < marked.length && marked[at] != sign) {
            at++;
        }
        return at;
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
