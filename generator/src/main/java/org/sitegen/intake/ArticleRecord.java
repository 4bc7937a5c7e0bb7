package org.sitegen.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitegen.config.Person;
import org.sitegen.content.AttachmentSource;
import org.sitegen.content.Located;
import org.sitegen.content.SiteDate;

/**
 * What is kept in memory of an article once its file is read.
 *
 * @param id its id
 * @param path its file, relative to the archive
 * @param title its title, plain text
 * @param slug its slug
 * @param authors who wrote it; the site's author where it names none
 * @param date when it was published
 * @param updated when it was last changed
 * @param expires the last day it is shown
 * @param draft whether it is a draft
 * @param summary its summary, plain text on one line; may be empty
 * @param category its category
 * @param tags its tags, each once, in the order of the file
 * @param cover the file of its cover
 * @param aliases old addresses of it
 * @param source where it was archived from
 * @param attachments what its front matter lists
 * @param extra unknown keys of its front matter
 * @param body its text
 * @param comments the replies
 * @param length how long its text is
 * @param fingerprints fingerprints of all of this
 */
public record ArticleRecord(
        String id,
        String path,
        String title,
        String slug,
        List<Person> authors,
        SiteDate date,
        Optional<SiteDate> updated,
        Optional<LocalDate> expires,
        boolean draft,
        String summary,
        Optional<String> category,
        List<String> tags,
        Optional<Located<String>> cover,
        List<Located<String>> aliases,
        Optional<String> source,
        List<AttachmentSource> attachments,
        Map<String, Object> extra,
        BodyRecord body,
        List<CommentRecord> comments,
        TextCount length,
        ArticleFingerprints fingerprints) {

    /** The same record, with its fingerprints. */
    ArticleRecord fingerprinted() {
        return new ArticleRecord(
                id,
                path,
                title,
                slug,
                authors,
                date,
                updated,
                expires,
                draft,
                summary,
                category,
                tags,
                cover,
                aliases,
                source,
                attachments,
                extra,
                body,
                comments,
                length,
                ArticleFormat.fingerprints(this));
    }
}
