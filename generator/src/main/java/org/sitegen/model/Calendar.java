package org.sitegen.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Groups articles, in order of date, by day, month and year. */
public final class Calendar {

    private Calendar() {}

    static List<ArchiveYear> of(List<LocalDate> days) {
        return years(spans(days));
    }

    /** Groups days, oldest first, by month and year. */
    public static List<ArchiveYear> years(List<DaySpan> days) {
        List<ArchiveMonth> months = months(days);
        List<ArchiveYear> years = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= months.size(); i++) {
            int year = months.get(from).month().getYear();
            if (i == months.size() || months.get(i).month().getYear() != year) {
                years.add(new ArchiveYear(year, List.copyOf(months.subList(from, i))));
                from = i;
            }
        }
        return List.copyOf(years);
    }

    private static List<ArchiveMonth> months(List<DaySpan> spans) {
        List<ArchiveMonth> months = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= spans.size(); i++) {
            YearMonth month = YearMonth.from(spans.get(from).date());
            if (i == spans.size() || !YearMonth.from(spans.get(i).date()).equals(month)) {
                months.add(new ArchiveMonth(month, List.copyOf(spans.subList(from, i))));
                from = i;
            }
        }
        return months;
    }

    private static List<DaySpan> spans(List<LocalDate> days) {
        List<DaySpan> spans = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || !days.get(i).equals(days.get(from))) {
                spans.add(new DaySpan(days.get(from), from, i));
                from = i;
            }
        }
        return spans;
    }
}
