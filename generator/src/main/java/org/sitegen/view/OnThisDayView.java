package org.sitegen.view;

import java.util.List;

/**
 * Template {@code on-this-day}: a calendar day in all years.
 *
 * @param day the day: {@code 5月7日}
 * @param count how many articles it has in all years
 * @param years the years that have articles on it, newest first
 */
public record OnThisDayView(String day, int count, List<Year> years) implements PageView {

    /**
     * The day in one year.
     *
     * @param title the year: {@code 2022年}
     * @param url the day in the archive
     * @param articles its articles, newest first
     */
    public record Year(String title, String url, List<ArticleItem> articles) {}
}
