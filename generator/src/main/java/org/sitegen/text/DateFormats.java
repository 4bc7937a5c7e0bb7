package org.sitegen.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/** Dates and times as one language writes them. Without the JDK's locale data, which changes. Immutable. */
public final class DateFormats {

    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> ENGLISH_WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final String CHINESE_WEEKDAYS = "一二三四五六日";
    private static final int ENGLISH_SHORT = 2;

    private final boolean english;

    /** The formats of a language. */
    public DateFormats(Language language) {
        this.english = language == Language.EN;
    }

    /** A day: {@code 2022年5月7日}, {@code 7 May 2022}. */
    public String day(LocalDate date) {
        return english ? dayOfYear(date) + " " + date.getYear() : year(date.getYear()) + dayOfYear(date);
    }

    /** A day with a time, to the minute: {@code 2022年5月7日 12:37}, {@code 7 May 2022, 12:37}. */
    public String dayAndTime(LocalDateTime moment) {
        return dayAndTime(day(moment.toLocalDate()), time(moment.toLocalTime()));
    }

    /** The same of a day and a time that are written out already. */
    public String dayAndTime(String day, String time) {
        return day + (english ? ", " : " ") + time;
    }

    /** A day without its year: {@code 5月7日}, {@code 7 May}. */
    public String dayOfYear(LocalDate date) {
        String month = month(date.getMonth());
        return english ? date.getDayOfMonth() + " " + month : month + date.getDayOfMonth() + "日";
    }

    /** A time of day in 24 hours, to the minute: {@code 09:05}. */
    public String time(LocalTime time) {
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    /** A month with its year: {@code 2022年5月}, {@code May 2022}. */
    public String monthOfYear(YearMonth month) {
        String name = month(month.getMonth());
        return english ? name + " " + month.getYear() : year(month.getYear()) + name;
    }

    /** A month alone: {@code 5月}, {@code May}. */
    public String month(Month month) {
        return english ? ENGLISH_MONTHS.get(month.getValue() - 1) : month.getValue() + "月";
    }

    /** A year: {@code 2022年}, {@code 2022}. */
    public String year(int year) {
        return english ? Integer.toString(year) : year + "年";
    }

    /** A day of the week: {@code 星期六}, {@code Saturday}. */
    public String weekday(DayOfWeek day) {
        return english ? ENGLISH_WEEKDAYS.get(day.getValue() - 1) : "星期" + weekdayShort(day);
    }

    /** A day of the week for the head of a calendar: {@code 六}, {@code Sa}. */
    public String weekdayShort(DayOfWeek day) {
        return english
                ? ENGLISH_WEEKDAYS.get(day.getValue() - 1).substring(0, ENGLISH_SHORT)
                : CHINESE_WEEKDAYS.substring(day.getValue() - 1, day.getValue());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
