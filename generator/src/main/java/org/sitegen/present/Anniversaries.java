package org.sitegen.present;

import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sitegen.model.Addresses;
import org.sitegen.plan.Anniversary;
import org.sitegen.text.DateFormats;
import org.sitegen.theme.Texts;
import org.sitegen.view.MonthRef;
import org.sitegen.view.OnThisDayIndexView;
import org.sitegen.view.PageLink;

/** Shows the calendar days that have articles in some year. */
final class Anniversaries {

    /** A leap year, so that every calendar day has a date. */
    private static final int LEAP_YEAR = 2000;

    private final Map<MonthDay, Anniversary> days = new HashMap<>();
    private final List<PageLink> links = new ArrayList<>();
    private final Map<MonthDay, Integer> places = new HashMap<>();
    private final DateFormats formats;

    Anniversaries(List<Anniversary> all, DateFormats formats, Texts texts) {
        this.formats = formats;
        for (Anniversary day : all) {
            days.put(day.day(), day);
            places.put(day.day(), links.size());
            links.add(new PageLink(
                    texts.text("title.on-this-day", name(day.day())),
                    Addresses.onThisDay(day.day()).encoded()));
        }
    }

    /** The day without a year: {@code 5月7日}. */
    String name(MonthDay day) {
        return formats.dayOfYear(day.atYear(LEAP_YEAR));
    }

    /** The page of a day, where it has articles. */
    Optional<PageLink> link(MonthDay day) {
        return Optional.ofNullable(places.get(day)).map(links::get);
    }

    /** The page of the day that has articles and comes so many before or after a day that has, too. */
    Optional<PageLink> neighbour(MonthDay day, int steps) {
        int place = places.get(day) + steps;
        return place < 0 || place >= links.size() ? Optional.empty() : Optional.of(links.get(place));
    }

    /** The whole calendar. */
    OnThisDayIndexView index() {
        return new OnThisDayIndexView(IntStream.rangeClosed(1, 12)
                .mapToObj(Month::of)
                .map(month -> new OnThisDayIndexView.Month(formats.month(month), cells(month)))
                .toList());
    }

    private List<MonthRef.Day> cells(Month month) {
        return IntStream.rangeClosed(1, month.maxLength())
                .mapToObj(number -> MonthDay.of(month, number))
                .map(day -> new MonthRef.Day(
                        day.getDayOfMonth(), count(day), link(day).map(PageLink::url)))
                .toList();
    }

    private int count(MonthDay day) {
        return days.containsKey(day) ? days.get(day).count() : 0;
    }

    /** Which days have articles, for a script: a hexadecimal number a month, whose lowest bit is the first. */
    String bits() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Integer.toHexString(days.keySet().stream()
                        .filter(day -> day.getMonthValue() == month)
                        .mapToInt(day -> 1 << (day.getDayOfMonth() - 1))
                        .sum()))
                .collect(Collectors.joining(" "));
    }
}
