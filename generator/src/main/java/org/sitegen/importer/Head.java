package org.sitegen.importer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What decides where an article goes.
 *
 * @param title the title; empty where no part has one
 * @param author who wrote it; empty where unknown
 * @param date when it was posted, where known
 * @param day the day that the article is filed under: that of its date; else the earliest that is known of the thread, else the
 *     day on which it was saved, else 1970-01-01
 */
record Head(String title, String author, Optional<OffsetDateTime> date, LocalDate day) {

    static Head of(ThreadParts thread, ZoneId zone) {
        List<PartEntry> openings =
                thread.parts().stream().filter(PartEntry::hasOpening).toList();
        Optional<OffsetDateTime> date = date(openings);
        return new Head(
                first(openings.stream().map(PartEntry::title)),
                first(openings.stream().map(PartEntry::author)),
                date,
                date.map(OffsetDateTime::toLocalDate).orElseGet(() -> guess(thread.parts(), zone)));
    }

    /** Of the part that knows best; where another tells the same minute and its second, that one. */
    private static Optional<OffsetDateTime> date(List<PartEntry> openings) {
        Optional<OffsetDateTime> best =
                openings.stream().flatMap(part -> part.date().stream()).findFirst();
        return best.map(date -> openings.stream()
                .flatMap(part -> part.date().stream())
                .filter(other -> date.getSecond() == 0 && other.getSecond() > 0)
                .filter(other -> other.truncatedTo(ChronoUnit.MINUTES).isEqual(date))
                .findFirst()
                .orElse(date));
    }

    private static LocalDate guess(List<PartEntry> parts, ZoneId zone) {
        return parts.stream()
                .flatMap(part -> part.noLaterThan().stream())
                .min(OffsetDateTime.timeLineOrder())
                .map(OffsetDateTime::toLocalDate)
                .or(() -> parts.stream()
                        .flatMap(part -> part.saved().stream())
                        .min(Comparator.naturalOrder())
                        .map(moment -> moment.atZone(zone).toLocalDate()))
                .filter(day -> day.getYear() >= 1 && day.getYear() <= 9999)
                .orElse(LocalDate.EPOCH);
    }

    private static String first(Stream<String> values) {
        return values.filter(value -> !value.isBlank()).findFirst().orElse("");
    }
}
