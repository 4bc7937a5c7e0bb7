package org.sitegen.model;

import java.time.Instant;
import java.time.LocalDate;
import org.sitegen.intake.ArticleRecord;

/**
 * Which articles are published.
 *
 * @param now the moment that decides
 * @param today the day of that moment, in the site's time zone
 * @param drafts whether drafts are
 * @param future whether articles whose date is after now are
 * @param expired whether articles are whose last day is past
 */
public record Visibility(Instant now, LocalDate today, boolean drafts, boolean future, boolean expired) {

    boolean shows(ArticleRecord article) {
        return (drafts || !article.draft())
                && (future || article.date().epochSecond() <= now.getEpochSecond())
                && (expired
                        || article.expires().map(last -> !last.isBefore(today)).orElse(true));
    }
}
