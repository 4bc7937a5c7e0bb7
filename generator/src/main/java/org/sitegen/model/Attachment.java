package org.sitegen.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An attachment of an article.
 *
 * @param name its name; empty where nothing is known of a lost one
 * @param file the file, if it is kept
 * @param written the file as the front matter names it, where it does
 * @param downloads how often it was downloaded on the old site, where known
 * @param caption what it shows
 * @param size its size as the front matter has it
 * @param sha256 its digest as the front matter has it, in lower case
 * @param uploaded when it was uploaded, as the front matter has it
 */
public record Attachment(
        Optional<String> name,
        Optional<KeptFile> file,
        Optional<String> written,
        OptionalLong downloads,
        Optional<String> caption,
        Optional<String> size,
        Optional<String> sha256,
        Optional<String> uploaded) {

    /** Whether its file is preserved. */
    public boolean isKept() {
        return file.isPresent();
    }
}
