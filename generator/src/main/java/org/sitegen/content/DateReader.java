package org.sitegen.content;

import java.util.Optional;
import org.sitegen.config.SiteZone;
import org.sitegen.problem.Message;

/** Reads dates as keepers of archives write them. */
public final class DateReader {

    /**
     * What became of a text.
     *
     * @param date the date; empty where it could not be read
     * @param why why not; empty where it could be read
     */
    public record Reading(Optional<SiteDate> date, Optional<Message> why) {}

    private DateReader() {}

    /** Reads a date; one without an offset is in the zone. */
    public static Reading read(String text, SiteZone zone) {
        return new Reading(Optional.empty(), Optional.empty());
    }
}
