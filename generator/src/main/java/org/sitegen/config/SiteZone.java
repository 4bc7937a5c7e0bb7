package org.sitegen.config;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/**
 * The time zone of a site.
 *
 * <p>Times before the zone's first standard time are counted by that standard time, not by the local mean time that the
 * zone data has for them: in {@code Asia/Shanghai} it is +08:00 in 1898, too. Offsets are whole minutes, as ISO 8601
 * and HTML write them. Of the two offsets of a repeated hour the earlier one holds; a time that a change of the clocks
 * skips is read by the offset before the change.
 */
public final class SiteZone {

    private final ZoneId id;
    private final ZoneRules rules;
    private final Instant firstStandardTime;
    private final ZoneOffset firstOffset;

    private SiteZone(ZoneId id) {
        this.id = id;
        this.rules = id.getRules();
        List<ZoneOffsetTransition> transitions = rules.getTransitions();
        this.firstStandardTime =
                transitions.isEmpty() ? Instant.MIN : transitions.get(0).getInstant();
        this.firstOffset = wholeMinutes(
                transitions.isEmpty() ? rules.getOffset(Instant.EPOCH) : rules.getStandardOffset(firstStandardTime));
    }

    /**
     * The zone of a name of the time zone database, such as {@code Asia/Taipei}, or of an offset such as
     * {@code +08:00}; empty where there is none.
     */
    public static Optional<SiteZone> of(String name) {
        try {
            return Optional.of(new SiteZone(ZoneId.of(name.strip())));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** The name of the zone. */
    public String id() {
        return id.getId();
    }

    /** The offset that holds at a moment. */
    public ZoneOffset offsetAt(Instant moment) {
        return moment.isBefore(firstStandardTime) ? firstOffset : wholeMinutes(rules.getOffset(moment));
    }

    /** The offset by which a local time is read. */
    public ZoneOffset offsetOf(LocalDateTime local) {
        if (local.toInstant(firstOffset).isBefore(firstStandardTime)) {
            return firstOffset;
        }
        ZoneOffsetTransition change = rules.getTransition(local);
        return wholeMinutes(change == null ? rules.getOffset(local) : change.getOffsetBefore());
    }

    private static ZoneOffset wholeMinutes(ZoneOffset offset) {
        int seconds = offset.getTotalSeconds();
        return seconds % 60 == 0 ? offset : ZoneOffset.ofTotalSeconds(seconds / 60 * 60);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteZone zone && id.equals(zone.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id.getId();
    }
}
