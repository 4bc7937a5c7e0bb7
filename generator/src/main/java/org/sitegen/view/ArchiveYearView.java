package org.sitegen.view;

/**
 * Template {@code archive-year}: the months of a year with their calendars.
 *
 * @param year the year
 */
public record ArchiveYearView(YearRef year) implements PageView {}
