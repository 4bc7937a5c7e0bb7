package org.sitegen.present;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitegen.config.PageGroup;
import org.sitegen.model.Addresses;
import org.sitegen.model.ArchiveMonth;
import org.sitegen.model.ArchiveYear;
import org.sitegen.model.DaySpan;
import org.sitegen.text.DateFormats;
import org.sitegen.view.MonthRef;
import org.sitegen.view.YearRef;

/** Shows years and months with their calendars. */
final class Calendars {

    private final DateFormats formats;
    private final Set<PageGroup> groups;

    Calendars(DateFormats formats, Set<PageGroup> groups) {
        this.formats = formats;
        this.groups = groups;
    }

    YearRef year(ArchiveYear year) {
        Map<YearMonth, ArchiveMonth> months = new HashMap<>();
        year.months().forEach(month -> months.put(month.month(), month));
        List<MonthRef> all = new ArrayList<>(12);
        for (Month month : Month.values()) {
            YearMonth key = YearMonth.of(year.year(), month);
            all.add(month(key, Optional.ofNullable(months.get(key))));
        }
        return new YearRef(
                formats.year(year.year()),
                year.year(),
                year.count(),
                Addresses.archive(year.year()).encoded(),
                List.copyOf(all));
    }

    MonthRef month(ArchiveMonth month) {
        return month(month.month(), Optional.of(month));
    }

    private MonthRef month(YearMonth key, Optional<ArchiveMonth> month) {
        return new MonthRef(
                formats.monthOfYear(key),
                formats.month(key.getMonth()),
                key.getMonthValue(),
                month.map(ArchiveMonth::count).orElse(0),
                month.filter(present -> groups.contains(PageGroup.ARCHIVE))
                        .map(present -> Addresses.archive(key).encoded()),
                month.flatMap(present -> edition(key)),
                weeks(key, month));
    }

    private Optional<String> edition(YearMonth month) {
        return groups.contains(PageGroup.EDITIONS)
                ? Optional.of(Addresses.edition(month).encoded())
                : Optional.empty();
    }

    private List<List<MonthRef.Day>> weeks(YearMonth key, Optional<ArchiveMonth> month) {
        int[] counts = new int[32];
        month.ifPresent(present -> {
            for (DaySpan day : present.days()) {
                counts[day.date().getDayOfMonth()] = day.count();
            }
        });
        int offset = key.atDay(1).getDayOfWeek().getValue() - 1;
        int length = key.lengthOfMonth();
        List<List<MonthRef.Day>> weeks = new ArrayList<>(6);
        for (int monday = 1 - offset; monday <= length; monday += 7) {
            List<MonthRef.Day> week = new ArrayList<>(7);
            for (int number = monday; number < monday + 7; number++) {
                week.add(number < 1 || number > length ? OUTSIDE : day(key.atDay(number), counts[number]));
            }
            weeks.add(List.copyOf(week));
        }
        return List.copyOf(weeks);
    }

    private static final MonthRef.Day OUTSIDE = new MonthRef.Day(0, 0, Optional.empty());

    private MonthRef.Day day(LocalDate date, int count) {
        boolean linked = count > 0 && groups.contains(PageGroup.ARCHIVE);
        return new MonthRef.Day(
                date.getDayOfMonth(),
                count,
                linked
                        ? Optional.of(
                                Addresses.archive(YearMonth.from(date)).encoded() + "#" + Addresses.dayAnchor(date))
                        : Optional.empty());
    }
}
