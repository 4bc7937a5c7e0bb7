package org.sitegen.view;

import java.util.List;
import java.util.Optional;

/**
 * A month of the archive.
 *
 * @param title the month with its year: {@code 2022年5月}
 * @param name the month alone: {@code 5月}
 * @param number 1 to 12
 * @param count how many articles it has
 * @param url its page, where it has articles
 * @param editionUrl its printable edition, where there is one
 * @param weeks its calendar: weeks of seven days, Monday first
 */
public record MonthRef(
        String title,
        String name,
        int number,
        int count,
        Optional<String> url,
        Optional<String> editionUrl,
        List<List<Day>> weeks) {

    /**
     * A cell of a calendar.
     *
     * @param number the day of the month; 0 for a cell outside the month
     * @param count how many articles the day has
     * @param url where they are listed, where there are any
     */
    public record Day(int number, int count, Optional<String> url) {}
}
