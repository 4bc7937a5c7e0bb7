package org.sitegen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DateFormatsTest {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2022, 5, 7, 12, 37, 59);

    private final DateFormats english = new DateFormats(Language.EN);

    @ParameterizedTest
    @EnumSource(names = {"ZH_HANT", "ZH_HANS"})
    void writesDatesAsChineseDoes(Language language) {
        DateFormats chinese = new DateFormats(language);
        assertThat(chinese.dayAndTime(MOMENT)).isEqualTo("2022年5月7日 12:37");
        assertThat(chinese.day(MOMENT.toLocalDate())).isEqualTo("2022年5月7日");
        assertThat(chinese.dayOfYear(MOMENT.toLocalDate())).isEqualTo("5月7日");
        assertThat(chinese.monthOfYear(YearMonth.of(2022, 12))).isEqualTo("2022年12月");
        assertThat(chinese.month(Month.MAY)).isEqualTo("5月");
        assertThat(chinese.year(2022)).isEqualTo("2022年");
        assertThat(chinese.weekday(DayOfWeek.SATURDAY)).isEqualTo("星期六");
        assertThat(chinese.weekday(DayOfWeek.SUNDAY)).isEqualTo("星期日");
    }

    @Test
    void writesDatesAsEnglishDoes() {
        assertThat(english.dayAndTime(MOMENT)).isEqualTo("7 May 2022, 12:37");
        assertThat(english.day(LocalDate.of(2022, 12, 31))).isEqualTo("31 December 2022");
        assertThat(english.dayOfYear(MOMENT.toLocalDate())).isEqualTo("7 May");
        assertThat(english.monthOfYear(YearMonth.of(2022, 5))).isEqualTo("May 2022");
        assertThat(english.month(Month.JANUARY)).isEqualTo("January");
        assertThat(english.year(2022)).isEqualTo("2022");
        assertThat(english.weekday(DayOfWeek.SATURDAY)).isEqualTo("Saturday");
    }

    @Test
    void writesTimesToTheMinuteWithTwoDigits() {
        assertThat(english.time(LocalTime.of(9, 5, 59))).isEqualTo("09:05");
        assertThat(english.time(LocalTime.MIDNIGHT)).isEqualTo("00:00");
    }

    @Test
    void shortensWeekdaysForCalendars() {
        DateFormats chinese = new DateFormats(Language.ZH_HANT);
        StringBuilder heads = new StringBuilder();
        for (DayOfWeek day : DayOfWeek.values()) {
            heads.append(chinese.weekdayShort(day)).append(english.weekdayShort(day));
        }
        assertThat(heads).hasToString("一Mo二Tu三We四Th五Fr六Sa日Su");
    }
}
