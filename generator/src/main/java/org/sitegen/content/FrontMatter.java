package org.sitegen.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitegen.config.Person;

/**
 * What the head of an article or page says.
 *
 * @param title the title
 * @param authors who wrote it; empty where nobody is named
 * @param date when it was published
 * @param updated when it was changed last
 * @param summary a few sentences for lists and feeds
 * @param category its subject
 * @param tags its further subjects, each once
 * @param slug the last part of its address, as written
 * @param draft whether it is not to be published yet
 * @param expires the last day it is shown
 * @param cover the path of its picture, as written
 * @param aliases further addresses it had, as written
 * @param source the URL it was archived from
 * @param comments replies from the old site, in order
 * @param attachments the attachments it names, in order
 * @param extra all other keys: immutable {@link String}, {@link Boolean}, {@link Long}, {@link Double}, {@link List} and
 *     {@link Map}
 */
public record FrontMatter(
        Optional<Located<String>> title,
        List<Person> authors,
        Optional<SiteDate> date,
        Optional<SiteDate> updated,
        Optional<String> summary,
        Optional<String> category,
        List<String> tags,
        Optional<Located<String>> slug,
        boolean draft,
        Optional<LocalDate> expires,
        Optional<Located<String>> cover,
        List<Located<String>> aliases,
        Optional<String> source,
        List<CommentSource> comments,
        List<AttachmentSource> attachments,
        Map<String, Object> extra) {

    /** Takes immutable copies; {@code extra} must be immutable already, so that its order stays. */
    public FrontMatter {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        comments = List.copyOf(comments);
        attachments = List.copyOf(attachments);
    }

    /** Nothing said. */
    static FrontMatter empty() {
        return new FrontMatter(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of());
    }

    FrontMatter withDate(SiteDate newDate) {
        return with(Optional.of(newDate), authors);
    }

    FrontMatter withAuthor(Person author) {
        return with(date, List.of(author));
    }

    private FrontMatter with(Optional<SiteDate> newDate, List<Person> newAuthors) {
        return new FrontMatter(
                title,
                newAuthors,
                newDate,
                updated,
                summary,
                category,
                tags,
                slug,
                draft,
                expires,
                cover,
                aliases,
                source,
                comments,
                attachments,
                extra);
    }
}
