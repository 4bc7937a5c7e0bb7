package org.sitegen;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import org.sitegen.intake.ArticleRecord;

/**
 * The moments around now at which the same articles are published: none comes out of the future, and none expires.
 *
 * @param from the first, in seconds since 1970-01-01T00:00:00Z
 * @param until the first that is no longer one of them
 */
record UnchangedRange(long from, long until) {

    static UnchangedRange of(Collection<ArticleRecord> articles, Instant now, ZoneId zone) {
        long moment = now.getEpochSecond();
        long from = Long.MIN_VALUE;
        long until = Long.MAX_VALUE;
        for (ArticleRecord article : articles) {
            long published = article.date().epochSecond();
            long expired = article.expires()
                    .map(last -> last.plusDays(1).atStartOfDay(zone).toEpochSecond())
                    .orElse(published);
            for (long change : new long[] {published, expired}) {
                if (change <= moment) {
                    from = Math.max(from, change);
                } else {
                    until = Math.min(until, change);
                }
            }
        }
        return new UnchangedRange(from, until);
    }

    boolean contains(Instant now) {
        return from <= now.getEpochSecond() && now.getEpochSecond() < until;
    }
}
