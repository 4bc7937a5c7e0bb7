package org.sitegen.model;

import java.time.LocalDate;

/**
 * A day that has articles.
 *
 * @param date the day, in the site's time zone
 * @param from the index of its first article in {@link Archive#articles()}
 * @param to the index after its last article
 */
public record DaySpan(LocalDate date, int from, int to) {

    /** How many articles it has. */
    public int count() {
        return to - from;
    }
}
