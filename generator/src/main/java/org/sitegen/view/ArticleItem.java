package org.sitegen.view;

import java.util.List;
import java.util.Optional;

/**
 * An article in a list.
 *
 * @param id its id
 * @param title its title
 * @param url its page
 * @param date when it was published
 * @param authors who wrote it
 * @param category its category
 * @param tags its tags, in the order of its front matter
 * @param summary a few sentences of plain text; may be empty
 * @param cover a picture that stands for it
 * @param keptAttachments how many attachments are preserved
 * @param lostAttachments how many are not
 */
public record ArticleItem(
        String id,
        String title,
        String url,
        DateText date,
        List<PersonRef> authors,
        Optional<TermLink> category,
        List<TermLink> tags,
        String summary,
        Optional<ImageRef> cover,
        int keptAttachments,
        int lostAttachments) {}
