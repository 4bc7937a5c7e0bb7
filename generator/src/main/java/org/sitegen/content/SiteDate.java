package org.sitegen.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.sitegen.config.SiteZone;

/**
 * A moment as the site's zone shows it, or a calendar day without a time.
 *
 * @param epochSecond the moment in seconds since 1970-01-01T00:00:00Z; of a day its 00:00 in the site's zone
 * @param offset the offset by which the moment is shown, in whole minutes
 * @param isDay whether only the day is known
 */
public record SiteDate(long epochSecond, ZoneOffset offset, boolean isDay) implements Comparable<SiteDate> {

    /** A moment, shown in a zone; fractions of a second are dropped. */
    public static SiteDate of(Instant moment, SiteZone zone) {
        return new SiteDate(moment.getEpochSecond(), zone.offsetAt(moment), false);
    }

    /** A local time of a zone. */
    public static SiteDate of(LocalDateTime local, SiteZone zone) {
        return of(local.toInstant(zone.offsetOf(local)), zone);
    }

    /** A calendar day of a zone. */
    public static SiteDate of(LocalDate day, SiteZone zone) {
        ZoneOffset offset = zone.offsetOf(day.atStartOfDay());
        return new SiteDate(day.atStartOfDay().toEpochSecond(offset), offset, true);
    }

    /** The calendar day. */
    public LocalDate day() {
        return local().toLocalDate();
    }

    /** The time of day, 00:00 where only the day is known. */
    public LocalTime time() {
        return local().toLocalTime();
    }

    /** The date as ISO 8601 writes it: {@code 2022-05-07T12:37:00+08:00}, or {@code 2022-05-07}. */
    public String iso() {
        if (isDay) {
            return day().toString();
        }
        LocalDateTime moment = local();
        String zone = offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
        // What the standard class leaves out.
        return moment.getSecond() == 0 ? moment + ":00" + zone : moment + zone;
    }

    /** By moment. */
    @Override
    public int compareTo(SiteDate other) {
        return Long.compare(epochSecond, other.epochSecond);
    }

    /** Day and time together. */
    public LocalDateTime local() {
        return LocalDateTime.ofEpochSecond(epochSecond, 0, offset);
    }
}
