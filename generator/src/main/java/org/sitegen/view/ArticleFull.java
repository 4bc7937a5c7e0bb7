package org.sitegen.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article with all that belongs to it.
 *
 * @param item what lists show of it, too
 * @param anchor its id on a page that shows several articles
 * @param url its page, absolute where the site's URL is known, for paper: with the characters of its path as they are
 * @param printUrl its print page
 * @param updated when it was last changed
 * @param source the URL it was archived from
 * @param body its text
 * @param attachments its attachments, in order
 * @param comments replies carried over from the old site
 * @param hanCharacters how many Han characters its text has
 * @param words how many words of other scripts it has
 * @param minutes about how many minutes it takes to read, at least 1
 * @param extra the front matter's unknown keys
 */
public record ArticleFull(
        ArticleItem item,
        String anchor,
        String url,
        Optional<String> printUrl,
        Optional<DateText> updated,
        Optional<String> source,
        Html body,
        List<AttachmentRef> attachments,
        List<Comment> comments,
        int hanCharacters,
        int words,
        int minutes,
        Map<String, Object> extra) {

    /**
     * A reply carried over from the old site.
     *
     * @param anchor its id on the page
     * @param author who wrote it, where known
     * @param date when, where known
     * @param body what it says
     */
    public record Comment(String anchor, Optional<String> author, Optional<DateText> date, Html body) {}
}
