package org.sitegen.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.Now;

class NowParserTest {

    @ParameterizedTest
    @CsvSource({
        "2022-05-07, 2022-05-07T00:00:00",
        "2022-5-7, 2022-05-07T00:00:00",
        "2022-5-7 12:37, 2022-05-07T12:37:00",
        "2022-5-7  1:05, 2022-05-07T01:05:00",
        "2022-05-07T12:37, 2022-05-07T12:37:00",
        "2022-05-07t12:37:09, 2022-05-07T12:37:09",
        "2022-05-07T12:37:09.5, 2022-05-07T12:37:09.500",
        "2022-05-07T12:37:09.123456789, 2022-05-07T12:37:09.123456789",
        "' 2022-05-07 ', 2022-05-07T00:00:00",
    })
    void readsTimesWithoutAnOffsetAsLocal(String text, LocalDateTime time) {
        assertThat(NowParser.parse(text)).contains(Now.local(time));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-07T12:37:00Z, 2022-05-07T12:37:00Z",
        "2022-05-07T12:37z, 2022-05-07T12:37:00Z",
        "2022-05-07T12:37:00+08:00, 2022-05-07T04:37:00Z",
        "2022-05-07 12:37 +0800, 2022-05-07T04:37:00Z",
        "2022-05-07 12:37:00 -07, 2022-05-07T19:37:00Z",
        "2022-05-07+08:00, 2022-05-06T16:00:00Z",
    })
    void readsTimesWithAnOffsetAsMoments(String text, Instant moment) {
        assertThat(NowParser.parse(text)).contains(Now.at(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2022",
                "2022-05",
                "2022-02-30",
                "2022-13-01",
                "22-05-07",
                "2022-05-07T24:00",
                "2022-05-07T12",
                "2022-05-07T12:60",
                "2022-05-07T12:37+25:00",
                "2022-05-07T12:37 Asia/Shanghai",
                "2022-05-0712:37",
                "1651900000"
            })
    void refusesWhatIsNoMoment(String text) {
        assertThat(NowParser.parse(text)).isEmpty();
    }
}
