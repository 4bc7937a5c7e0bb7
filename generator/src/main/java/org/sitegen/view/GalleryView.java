package org.sitegen.view;

import java.util.List;
import java.util.Optional;

/**
 * Template {@code gallery}: the attachments of a month, or the index of the months.
 *
 * @param month the month; empty on the index
 * @param pictures kept pictures of this page, in the order of their articles
 * @param files kept files that are no pictures
 * @param lost attachments that were not preserved
 * @param kinds the kinds of attachments on this page, as {@link AttachmentRef#kind()} has them
 * @param years the years that have attachments, newest first, each with its months
 * @param pager where this page stands in its month
 * @param kept how many attachments of the archive are kept, as the language writes numbers
 * @param lostTotal how many are lost
 */
public record GalleryView(
        Optional<PageLink> month,
        List<AttachmentRef> pictures,
        List<AttachmentRef> files,
        List<AttachmentRef> lost,
        List<String> kinds,
        List<Year> years,
        Pager pager,
        String kept,
        String lostTotal)
        implements PageView {

    /**
     * A year of the gallery.
     *
     * @param title the year
     * @param anchor its id on the index
     * @param count how many attachments it has
     * @param recent whether it is one of the newest, whose months are shown by their covers
     * @param months its months that have attachments, newest first
     */
    public record Year(String title, String anchor, int count, boolean recent, List<Month> months) {}

    /**
     * A month of the gallery.
     *
     * @param title the month with its year
     * @param url its page
     * @param count how many attachments it has
     * @param cover one of its pictures, where it has any
     */
    public record Month(String title, String url, int count, Optional<ImageRef> cover) {}
}
