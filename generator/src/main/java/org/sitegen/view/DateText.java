package org.sitegen.view;

/**
 * A date, ready to be shown.
 *
 * @param iso for the attribute {@code datetime}: ISO 8601 with offset, or a plain day
 * @param full the day, and the time where one is known: {@code 2022年5月7日 12:37}
 * @param day the day alone: {@code 2022年5月7日}
 * @param dayOfYear the day without the year: {@code 5月7日}
 * @param time the time alone, {@code 12:37}; empty where none is known
 */
public record DateText(String iso, String full, String day, String dayOfYear, String time) {}
