package org.sitegen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextCountTest {

    @Test
    void countsHanCharactersAndWordsApart() {
        assertThat(TextCount.of("2022年，濱州 don't stop，共 1,050 人。")).isEqualTo(new TextCount(5, 4));
    }

    @Test
    void readsHanCharactersAndWordsAtTheirOwnSpeed() {
        assertThat(new TextCount(800, 0).minutes()).isEqualTo(2);
        assertThat(new TextCount(0, 660).minutes()).isEqualTo(3);
        assertThat(new TextCount(800, 660).minutes()).isEqualTo(5);
    }

    @Test
    void takesAMinuteForTheShortestText() {
        assertThat(new TextCount(0, 0).minutes()).isEqualTo(1);
        assertThat(new TextCount(500, 0).minutes()).isEqualTo(1);
        assertThat(new TextCount(700, 0).minutes()).isEqualTo(2);
    }

    @Test
    void countsEveryCharacterAsUnicodeHasIt() {
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            boolean isHan = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
            boolean isLetter = Character.isLetterOrDigit(c);
            boolean isInner = "'\u2019-.,".indexOf(c) >= 0;
            if (!Character.isDefined(c) || Character.getType(c) == Character.SURROGATE) {
                continue;
            }
            int words = isHan ? 2 : isLetter || isInner ? 1 : 2;
            assertThat(TextCount.of("a" + Character.toString(c) + "b"))
                    .as(Integer.toHexString(c))
                    .isEqualTo(new TextCount(isHan ? 1 : 0, words));
        }
    }
}
