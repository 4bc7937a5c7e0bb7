package org.sitegen.view;

import java.util.List;

/**
 * Template {@code on-this-day-index}: the calendar days that have articles in some year.
 *
 * @param months the twelve months
 */
public record OnThisDayIndexView(List<Month> months) implements PageView {

    /**
     * A month of any year.
     *
     * @param name its name: {@code 5月}
     * @param days all its days, in February 29 of them
     */
    public record Month(String name, List<MonthRef.Day> days) {}
}
