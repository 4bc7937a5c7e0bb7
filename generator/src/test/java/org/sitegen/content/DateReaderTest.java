package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.config.SiteZone;
import org.sitegen.problem.Message;

class DateReaderTest {

    private static final SiteZone SHANGHAI = SiteZone.of("Asia/Shanghai").orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "2022-5-7 12:37 → 2022-05-07T12:37:00+08:00",
                "2022-5-7 12:37:08 → 2022-05-07T12:37:08+08:00",
                "2022-05-07T12:37 → 2022-05-07T12:37:00+08:00",
                "2022-05-07t12:37:08.123456 → 2022-05-07T12:37:08+08:00",
                "2022-05-07T04:37:00Z → 2022-05-07T12:37:00+08:00",
                "2022-05-07T20:37:00Z → 2022-05-08T04:37:00+08:00",
                "2022-05-07T12:37:00+08:00 → 2022-05-07T12:37:00+08:00",
                "2022-05-07T12:37:00+0800 → 2022-05-07T12:37:00+08:00",
                "2022-05-07 12:37 +08 → 2022-05-07T12:37:00+08:00",
                "2017-04-06 00:00:00 -0700 → 2017-04-06T15:00:00+08:00",
                "2022-05-07 04:37:00 UTC → 2022-05-07T12:37:00+08:00",
                "2022-05-07 12:37 GMT+8 → 2022-05-07T12:37:00+08:00",
                "2022-05-07 → 2022-05-07",
                "2022-5-7 → 2022-05-07",
                "2022/5/7 → 2022-05-07",
                "2022/5/7 8:05 → 2022-05-07T08:05:00+08:00",
                "2022.5.7 → 2022-05-07",
                "2022.05.07 12:37 → 2022-05-07T12:37:00+08:00",
                "20220507 → 2022-05-07",
                "20220507T123708 → 2022-05-07T12:37:08+08:00",
                "2022年5月7日 → 2022-05-07",
                "2022年5月7日 12:37 → 2022-05-07T12:37:00+08:00",
                "2022年5月7日12时37分 → 2022-05-07T12:37:00+08:00",
                "2022年5月7日12時37分8秒 → 2022-05-07T12:37:08+08:00",
                "2022年5月7日 下午3時 → 2022-05-07T15:00:00+08:00",
                "2022 年 5 月 7 日 上午 9 點 05 分 → 2022-05-07T09:05:00+08:00",
                "2022-5-7 下午 03:04 → 2022-05-07T15:04:00+08:00",
                "2022-5-7 上午12:30 → 2022-05-07T00:30:00+08:00",
                "2022-5-7 12:30 PM → 2022-05-07T12:30:00+08:00",
                "2022-5-7 3:04 pm → 2022-05-07T15:04:00+08:00",
                "2022年5月7日 星期六 12:37 → 2022-05-07T12:37:00+08:00",
                "2022年5月7日（六） → 2022-05-07",
                "２０２２－０５－０７　１２：３７ → 2022-05-07T12:37:00+08:00",
                "1898-06-11 08:00 → 1898-06-11T08:00:00+08:00",
                "1988-07-01 00:00 → 1988-07-01T00:00:00+09:00",
                "0001-01-01 → 0001-01-01",
                "9999-12-31 → 9999-12-31",
                "2024-02-29 → 2024-02-29"
            })
    void readsDatesInTheSitesZone(String written, String iso) {
        assertThat(DateReader.read(written, SHANGHAI).date().map(SiteDate::iso)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-02-30", "2022-13-01", "2022-00-10", "0000-01-01", "2023-02-29", "9999-12-31T23:00-10:00"})
    void saysThatADayDoesNotExist(String written) {
        assertThat(reason(written))
                .isEqualTo("The date \"" + written
                        + "\" does not exist: the calendar has no such day. Correct year, month and day.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-05-07 25:00", "2022-05-07 24:00", "2022-05-07 12:60", "2022-05-07 12:00+19:00"})
    void saysThatATimeDoesNotExist(String written) {
        assertThat(reason(written))
                .isEqualTo("The time in \"" + written
                        + "\" does not exist: hours go from 0 to 23, minutes and seconds from 0 to 59, offsets to 18"
                        + " hours. Correct it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昨天",
                "2022",
                "2022-05",
                "22-05-07",
                "5/7/2022",
                "2022-05-07 noon",
                "2022-05-07T",
                "2022-05/07",
                "2022年5月",
                "2022-05-07 12",
                "2022-123-1",
                "12022-05-07",
                "2022-05-071",
                "１２",
                "2022-05-07 12:3"
            })
    void saysThatItIsNoDate(String written) {
        assertThat(reason(written))
                .isEqualTo("Cannot read the date \"" + written + "\". Write it like 2022-05-07 12:37 or 2022-05-07.");
    }

    @Test
    void sortsDaysAsMidnight() {
        SiteDate day = DateReader.read("2022-05-07", SHANGHAI).date().orElseThrow();
        SiteDate midnight = DateReader.read("2022-05-07 00:00", SHANGHAI).date().orElseThrow();

        assertThat(day).isEqualByComparingTo(midnight).isNotEqualTo(midnight);
        assertThat(day.isDay()).isTrue();
        assertThat(day.day()).hasToString("2022-05-07");
        assertThat(midnight.time()).hasToString("00:00");
    }

    @Test
    void keepsTheDayThatAZoneSkipped() {
        SiteZone apia = SiteZone.of("Pacific/Apia").orElseThrow();

        assertThat(DateReader.read("2011-12-30", apia).date().map(SiteDate::iso))
                .contains("2011-12-30");
    }

    private static String reason(String written) {
        return DateReader.read(written, SHANGHAI).why().map(Message::en).orElse("none");
    }
}
