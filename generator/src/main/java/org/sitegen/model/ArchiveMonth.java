package org.sitegen.model;

import java.time.YearMonth;
import java.util.List;

/**
 * A month that has articles.
 *
 * @param month the month, in the site's time zone
 * @param days its days that have articles, in order
 */
public record ArchiveMonth(YearMonth month, List<DaySpan> days) {

    /** The index of its first article. */
    public int from() {
        return days.get(0).from();
    }

    /** The index after its last article. */
    public int to() {
        return days.get(days.size() - 1).to();
    }

    /** How many articles it has. */
    public int count() {
        return to() - from();
    }
}
