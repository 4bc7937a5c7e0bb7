package org.sitegen.present;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sitegen.content.SiteDate;
import org.sitegen.text.DateFormats;
import org.sitegen.text.Language;
import org.sitegen.view.DateText;

/** Writes dates as the site's language does. */
final class Dates {

    private final DateFormats formats;

    /** Each day is written out once; an archive has many articles of one. */
    private final Map<LocalDate, DateText> days = new ConcurrentHashMap<>();

    Dates(Language language) {
        this.formats = new DateFormats(language);
    }

    DateFormats formats() {
        return formats;
    }

    DateText of(SiteDate date) {
        LocalDateTime moment = date.local();
        DateText day = of(moment.toLocalDate());
        if (date.isDay()) {
            return day;
        }
        String time = formats.time(moment.toLocalTime());
        return new DateText(date.iso(), formats.dayAndTime(day.day(), time), day.day(), day.dayOfYear(), time);
    }

    DateText of(LocalDate day) {
        return days.computeIfAbsent(day, this::written);
    }

    private DateText written(LocalDate day) {
        String text = formats.day(day);
        return new DateText(day.toString(), text, text, formats.dayOfYear(day), "");
    }
}
