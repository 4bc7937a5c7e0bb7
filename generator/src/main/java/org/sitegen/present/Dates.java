package org.sitegen.present;

import java.time.LocalDate;
import org.sitegen.content.SiteDate;
import org.sitegen.text.DateFormats;
import org.sitegen.text.Language;
import org.sitegen.view.DateText;

/** Writes dates as the site's language does. */
final class Dates {

    private final DateFormats formats;

    Dates(Language language) {
        this.formats = new DateFormats(language);
    }

    DateFormats formats() {
        return formats;
    }

    DateText of(SiteDate date) {
        LocalDate day = date.day();
        if (date.isDay()) {
            return of(day);
        }
        return new DateText(
                date.iso(),
                formats.dayAndTime(day.atTime(date.time())),
                formats.day(day),
                formats.dayOfYear(day),
                formats.time(date.time()));
    }

    DateText of(LocalDate day) {
        String text = formats.day(day);
        return new DateText(day.toString(), text, text, formats.dayOfYear(day), "");
    }
}
