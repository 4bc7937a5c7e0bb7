package org.sitegen.view;

import java.util.List;
import java.util.Optional;

/**
 * Template {@code home}: the newest articles, page by page.
 *
 * @param articles the articles of this page, newest first
 * @param pager where this page stands
 * @param total how many articles the archive has, as the language writes numbers
 * @param categories the categories with most articles first
 * @param years the years, newest first
 * @param month the newest month that has articles, with its calendar
 * @param daysOfYear which calendar days have pages of their own, for a script: twelve hexadecimal numbers, January first,
 *     whose lowest bit is the first of the month; empty where there are no such pages
 */
public record HomeView(
        List<ArticleItem> articles,
        Pager pager,
        String total,
        List<TermRef> categories,
        List<YearRef> years,
        Optional<MonthRef> month,
        Optional<String> daysOfYear)
        implements PageView {}
