package org.sitegen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sitegen.model.Visibility;

/** Which articles a request wants to see, before the time zone of the site is known. */
record ShownArticles(boolean drafts, boolean future, boolean expired, Now now) {

    Visibility in(ZoneId zone) {
        Instant moment = now.in(zone);
        return new Visibility(moment, LocalDate.ofInstant(moment, zone), drafts, future, expired);
    }
}
