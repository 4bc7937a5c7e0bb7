package org.sitegen.view;

import java.util.List;

/**
 * A year of the archive.
 *
 * @param title the year as the language writes it: {@code 2022年}
 * @param number the year
 * @param count how many articles it has
 * @param url its page
 * @param months its twelve months, January first
 */
public record YearRef(String title, int number, int count, String url, List<MonthRef> months) {}
