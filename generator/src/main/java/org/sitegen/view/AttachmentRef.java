package org.sitegen.view;

import java.util.Optional;

/**
 * An attachment, kept or lost.
 *
 * @param name its name; for a lost one without a name, words that say so
 * @param kept whether the file is preserved
 * @param kind {@code image}, {@code document}, {@code archive}, {@code audio}, {@code video} or {@code other}
 * @param url where the file is; present exactly if it is kept
 * @param size its size as people write it: {@code 218 KB}; for a lost one as the front matter has it
 * @param downloads how often it was downloaded on the old site, as this language writes numbers
 * @param caption what it shows
 * @param uploaded when it was uploaded, as the front matter has it
 * @param sha256 the file's SHA-256 in lower-case hexadecimal digits
 * @param width of a picture in pixels, 0 where not known
 * @param height of a picture in pixels, 0 where not known
 * @param picture how to show it, where it is a picture that is kept
 * @param anchor its id on its page of the gallery, the same from build to build
 * @param article the article it belongs to
 */
public record AttachmentRef(
        String name,
        boolean kept,
        String kind,
        Optional<String> url,
        Optional<String> size,
        Optional<String> downloads,
        Optional<String> caption,
        Optional<String> uploaded,
        Optional<String> sha256,
        int width,
        int height,
        Optional<ImageRef> picture,
        String anchor,
        PageLink article) {}
