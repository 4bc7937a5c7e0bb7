package org.sitegen.content;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An attachment that an article's front matter names.
 *
 * @param file the path as written
 * @param name the name that readers see
 * @param caption what it shows
 * @param downloads how often it was downloaded from the old site; not negative
 * @param size the size as written
 * @param sha256 the digest as written
 * @param uploaded when it came to the old site, as written
 * @param line the line of the entry
 * @param column the column of the entry
 */
public record AttachmentSource(
        Optional<String> file,
        Optional<String> name,
        Optional<String> caption,
        OptionalLong downloads,
        Optional<String> size,
        Optional<String> sha256,
        Optional<String> uploaded,
        int line,
        int column) {}
