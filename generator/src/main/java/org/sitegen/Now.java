package org.sitegen;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The moment that decides which articles are in the future or expired.
 *
 * <p>A user may say it without an offset; it is then in the site's time zone, which only the archive's settings know.
 */
public sealed interface Now {

    /** A moment that is the same in every zone. */
    static Now at(Instant instant) {
        return new Moment(instant);
    }

    /** What calendar and clock show at the place of the site. */
    static Now local(LocalDateTime time) {
        return new Local(time);
    }

    /** The moment, for a site in this time zone; a local time in a gap of the zone's clock is moved past the gap. */
    Instant in(ZoneId zone);

    /**
     * A moment.
     *
     * @param instant the moment
     */
    record Moment(Instant instant) implements Now {
        @Override
        public Instant in(ZoneId zone) {
            return instant;
        }
    }

    /**
     * A time without an offset.
     *
     * @param time the time in the site's zone
     */
    record Local(LocalDateTime time) implements Now {
        @Override
        public Instant in(ZoneId zone) {
            return time.atZone(zone).toInstant();
        }
    }
}
