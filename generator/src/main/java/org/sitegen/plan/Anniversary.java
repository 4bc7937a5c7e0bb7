package org.sitegen.plan;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitegen.model.Archive;
import org.sitegen.model.DaySpan;

/**
 * A calendar day in all years, the 29th of February included.
 *
 * @param day the day
 * @param spans the same day of each year that has articles on it, the newest year first; at least one
 */
public record Anniversary(MonthDay day, List<DaySpan> spans) {

    /** The calendar days that have articles in some year, in the order of the calendar. */
    public static List<Anniversary> of(Archive archive) {
        Map<MonthDay, List<DaySpan>> byDay = new TreeMap<>();
        archive.years().stream()
                .flatMap(year -> year.months().stream())
                .flatMap(month -> month.days().stream())
                .forEach(span -> byDay.computeIfAbsent(MonthDay.from(span.date()), day -> new ArrayList<>())
                        .add(span));
        byDay.values().forEach(Collections::reverse);
        return byDay.entrySet().stream()
                .map(entry -> new Anniversary(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** How many articles the day has in all years. */
    public int count() {
        return spans.stream().mapToInt(DaySpan::count).sum();
    }
}
