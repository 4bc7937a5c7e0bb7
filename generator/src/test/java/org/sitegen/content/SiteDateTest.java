package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SiteDateTest {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    @Test
    void writesMomentsAsIso8601Does() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            long second = random.nextLong(-400_000_000_000L, 400_000_000_000L);
            second -= random.nextBoolean() ? Math.floorMod(second, 60) : 0;
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(-12 * 60, 14 * 60 + 1) * 60);
            SiteDate date = new SiteDate(second, random.nextInt(4) == 0 ? ZoneOffset.UTC : offset, false);
            assertThat(date.iso()).isEqualTo(ISO.format(date.local().atOffset(date.offset())));
        }
    }

    @Test
    void writesDaysWithoutATime() {
        assertThat(new SiteDate(1_651_852_800, ZoneOffset.ofHours(8), true).iso())
                .isEqualTo("2022-05-07");
    }
}
