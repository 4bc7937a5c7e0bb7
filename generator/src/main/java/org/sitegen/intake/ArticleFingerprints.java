package org.sitegen.intake;

/**
 * Fingerprints of a record. Each stands for all that the ones before it stand for, and for more.
 *
 * @param facts of what front matter says, but for summary, comments and unknown keys
 * @param card of what a list can show of the article: its summary, too
 * @param outline of all but the words of its text and comments, and how many there are
 * @param whole of all that is known of the article
 */
public record ArticleFingerprints(long facts, long card, long outline, long whole) {

    /** Of a record that is not finished. */
    static final ArticleFingerprints NONE = new ArticleFingerprints(0, 0, 0, 0);
}
