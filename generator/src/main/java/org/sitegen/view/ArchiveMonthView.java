package org.sitegen.view;

import java.util.List;
import java.util.Optional;

/**
 * Template {@code archive-month}: the articles of a month by day.
 *
 * @param year the year it is in
 * @param month the month
 * @param days the days that have articles, oldest first
 */
public record ArchiveMonthView(PageLink year, MonthRef month, List<Day> days) implements PageView {

    /**
     * A day with its articles.
     *
     * @param anchor its id on the page, such as {@code d07}
     * @param date the day
     * @param weekday the day of the week: {@code 星期六}
     * @param editionUrl its printable edition, where there is one
     * @param articles its articles, oldest first
     */
    public record Day(
            String anchor, DateText date, String weekday, Optional<String> editionUrl, List<ArticleItem> articles) {}
}
