package org.sitegen.discuz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardDatesTest {

    private static final BoardDates DATES =
            new BoardDates(ZoneId.of("Asia/Shanghai"), Optional.of(Instant.parse("2022-05-08T13:03:09Z")));

    @ParameterizedTest
    @CsvSource({
        "2022-5-7 12:37, 2022-05-07T12:37:00+08:00",
        "发表于 2022-5-7 12:37:05, 2022-05-07T12:37:05+08:00",
        "2022/5/7 09:05, 2022-05-07T09:05:00+08:00",
        "7-5-2022 12:37, 2022-05-07T12:37:00+08:00",
        "7/5/2022 12:37, 2022-05-07T12:37:00+08:00",
        "5/27/2022 12:37, 2022-05-27T12:37:00+08:00",
        "2022年5月7日 12:37, 2022-05-07T12:37:00+08:00",
        "2022-5-7 02:37 PM, 2022-05-07T14:37:00+08:00",
        "2022-5-7 12:37 AM, 2022-05-07T00:37:00+08:00",
        "2022-5-7 下午 02:37, 2022-05-07T14:37:00+08:00",
        "2022-5-7, 2022-05-07T00:00:00+08:00"
    })
    void readsEachFormThatBoardsOffer(String text, OffsetDateTime date) {
        assertThat(DATES.in(text)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "刚刚, 2022-05-08T21:03:00+08:00",
        "剛剛, 2022-05-08T21:03:00+08:00",
        "30 秒前, 2022-05-08T21:02:39+08:00",
        "5 分钟前, 2022-05-08T20:58:00+08:00",
        "5 分鐘前, 2022-05-08T20:58:00+08:00",
        "半小时前, 2022-05-08T20:33:00+08:00",
        "半小時前, 2022-05-08T20:33:00+08:00",
        "2 小时前, 2022-05-08T19:03:00+08:00",
        "昨天 12:37, 2022-05-07T12:37:00+08:00",
        "前天 08:00, 2022-05-06T08:00:00+08:00",
        "3 天前, 2022-05-05T21:03:00+08:00"
    })
    void countsWordsFromWhenThePageWasMade(String text, OffsetDateTime date) {
        assertThat(DATES.in(text.replace(' ', '\u00A0'))).contains(date);
        assertThat(BoardDates.isRelative(text)).isTrue();
    }

    @Test
    void leavesWordsOutWhereNothingTellsWhenThePageWasMade() {
        assertThat(new BoardDates(ZoneId.of("Asia/Shanghai"), Optional.empty()).in("昨天 12:37"))
                .isEmpty();
    }

    @Test
    void prefersTheTitleToTheWordsItExplains() {
        assertThat(DATES.in(Jsoup.parse("<em>发表于 <span title=\"2020-1-2 03:04:05\">昨天&nbsp;12:37</span></em>")
                        .body()))
                .contains(OffsetDateTime.parse("2020-01-02T03:04:05+08:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2022-13-45 12:37",
                "2022-2-30 10:00",
                "电话 0531-12345",
                "12:37",
                "192.168.2022.1",
                "2022-5-7 25:61"
            })
    void readsNothingElse(String text) {
        assertThat(DATES.in(text)).isEmpty();
    }
}
