package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NowTest {

    @Test
    void takesALocalTimeInTheZoneOfTheSite() {
        Now now = Now.local(LocalDateTime.parse("2022-05-07T12:37"));

        assertThat(now.in(ZoneId.of("Asia/Shanghai"))).isEqualTo(Instant.parse("2022-05-07T04:37:00Z"));
        assertThat(now.in(ZoneId.of("UTC"))).isEqualTo(Instant.parse("2022-05-07T12:37:00Z"));
    }

    @Test
    void keepsAMomentInEveryZone() {
        Instant moment = Instant.parse("2022-05-07T04:37:00Z");

        assertThat(Now.at(moment).in(ZoneId.of("Asia/Shanghai"))).isEqualTo(moment);
    }
}
