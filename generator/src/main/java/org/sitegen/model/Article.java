package org.sitegen.model;

import java.util.List;
import java.util.Optional;
import org.sitegen.content.SiteDate;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.media.MediaKind;
import org.sitegen.url.SitePath;

/**
 * A published article.
 *
 * @param index its place in {@link Archive#articles()}
 * @param record what its file says
 * @param path its page
 * @param category its category
 * @param tags its tags, in the order of its file
 * @param authors who wrote it
 * @param references the files and links that it names
 */
public record Article(
        int index,
        ArticleRecord record,
        SitePath path,
        Optional<Term> category,
        List<Term> tags,
        List<Term> authors,
        ArticleReferences references) {

    /** Its id. */
    public String id() {
        return record.id();
    }

    /** Its title, plain text. */
    public String title() {
        return record.title();
    }

    /** When it was published. */
    public SiteDate date() {
        return record.date();
    }

    /** Its attachments: those that its front matter lists, then those that only its text names. */
    public List<Attachment> attachments() {
        return references.attachments();
    }

    /** A picture that stands for it: its cover, else the first picture that it kept. */
    public Optional<KeptFile> cover() {
        if (references.cover().isPresent()) {
            return references.cover();
        }
        for (Attachment attachment : attachments()) {
            Optional<KeptFile> file = attachment.file();
            if (file.isPresent() && file.get().kind() == MediaKind.IMAGE) {
                return file;
            }
        }
        return Optional.empty();
    }
}
