package org.sitegen.forum;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A post of a thread, as one source tells it.
 *
 * @param id the number of the post ({@code pid}), where known
 * @param isOpening whether it is the thread's first post, which is the article
 * @param author the name as shown; empty where it is anonymous, hidden or unknown
 * @param date when it was posted, with the board's offset; empty where the source does not tell, or tells only in words
 * @param body its text
 * @param files its attachments in order of appearance, those in the text first
 */
public record Post(
        OptionalLong id,
        boolean isOpening,
        String author,
        Optional<OffsetDateTime> date,
        BodyText body,
        List<FileMention> files) {

    /** Keeps a copy of the files. */
    public Post {
        files = List.copyOf(files);
    }
}
