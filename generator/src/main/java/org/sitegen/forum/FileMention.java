package org.sitegen.forum;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file that a post speaks of: an attachment with what the forum says of it. Whether it was saved with the page is not known
 * here.
 *
 * @param id the number of the attachment ({@code aid}), where known
 * @param address the absolute URL of the original; empty where the page does not reveal it
 * @param name the name that it was uploaded under, decoded; may be empty
 * @param downloads how often it was fetched from the old site, where shown
 * @param size its size as shown, such as {@code 218.46 KB}; may be empty
 * @param caption what its uploader said of it; may be empty
 * @param uploaded when it was uploaded, where shown
 * @param isPicture whether the forum showed it as a picture
 */
public record FileMention(
        OptionalLong id,
        String address,
        String name,
        Optional<Long> downloads,
        String size,
        String caption,
        Optional<OffsetDateTime> uploaded,
        boolean isPicture) {}
