package org.sitegen.intake;

/**
 * Fingerprints of a record.
 *
 * @param facts of what front matter says, but for summary, comments and unknown keys
 * @param whole of all that is known of the article, its text and comments included
 */
public record ArticleFingerprints(long facts, long whole) {

    /** Of a record that is not finished. */
    static final ArticleFingerprints NONE = new ArticleFingerprints(0, 0);
}
