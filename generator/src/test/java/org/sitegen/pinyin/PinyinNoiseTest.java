package org.sitegen.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinNoiseTest {

    private static final String NOISY = "標(biāo)題: 繼續(xù)創(chuàng)城 動(dòng)員大會(huì) 時(shí)間: 2022 全面落實(shí) "
            + "思想統(tǒng)一 關(guān)鍵 次數(shù) 點(diǎn)擊";

    @Test
    void takesTheReadingsOutOfANoisyPage() {
        assertThat(PinyinNoise.of(NOISY).clean(NOISY)).isEqualTo("標題: 繼續創城 動員大會 時間: 2022 全面落實 思想統一 關鍵 次數 點擊");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "世界衛生組織(WHO)",
                "增長(GDP)",
                "方案(a)",
                "甲(b)",
                "饕餮(tāotiè)",
                "濱州(Bīnzhōu)",
                "亳(Bó)州",
                "重(chóng)慶",
                "行(háng)業",
                "標（biāo）題",
                "(, 下載次數: 50)",
                "包保鄉鎮(街道)",
                "(http://ntksb.cn/)",
                "標(biao1)題",
                "標(bīāo)題",
                "標( biāo)題",
                "標(biāo題",
                "標 (biāo)題"
            })
    void leavesOtherParenthesesOfANoisyPage(String text) {
        assertThat(PinyinNoise.of(NOISY).clean(text)).isEqualTo(text);
    }

    @Test
    void keepsAChineseParenthesisBehindAReading() {
        String page = NOISY + "鄉(xiāng)鎮(zhèn)(街道)";

        assertThat(PinyinNoise.of(page).clean("鄉(xiāng)鎮(zhèn)(街道)")).isEqualTo("鄉鎮(街道)");
    }

    @Test
    void takesTheReadingsOfACharacterThatElsewhereHasOneInFullWidth() {
        String page = NOISY + "標（biāo）題";

        assertThat(PinyinNoise.of(page).clean(page)).startsWith("標題: ").endsWith("標（biāo）題");
    }

    @ParameterizedTest
    @ValueSource(strings = {"歃(shà)血為盟", "犇(bēn)騰", "會(huì)議", "標(biāo)題 時(shí)刻 會(huì)議 數(shù)學"})
    void leavesReadingsOnACleanPage(String text) {
        assertThat(PinyinNoise.of(text + "，這是一篇普通的文章。").clean(text)).isEqualTo(text);
    }

    @Test
    void leavesTheReadingOfACharacterThatMostlyHasNone() {
        String page = NOISY + "讀書、讀報、讀者、讀(dú)";

        assertThat(PinyinNoise.of(page).clean("讀(dú)")).isEqualTo("讀(dú)");
    }

    @Test
    void knowsAShortPageByTheLabelsOfTheBoard() {
        String page = "標(biāo)題: 通知 時(shí)間: 2022-5-7";

        assertThat(PinyinNoise.of(page).clean(page)).isEqualTo("標題: 通知 時間: 2022-5-7");
    }

    @Test
    void readsCombiningMarksAndScriptLetters() {
        String page = NOISY + "強(qia\u0301ng)調 關(ɡuān)心";

        assertThat(PinyinNoise.of(page).clean("強(qia\u0301ng)調 關(ɡuān)心")).isEqualTo("強調 關心");
    }

    @Test
    void takesNeutralSyllablesOutWhereThePageIsFullOfReadings() {
        String page = NOISY + "我們(men)";

        assertThat(PinyinNoise.of(page).clean("我們(men)")).isEqualTo("我們");
    }

    @Test
    void leavesNeutralSyllablesWhereThePageHasFewReadings() {
        String page = "標(biāo)題 動(dòng) 會(huì) 時(shí) 數(shù) 我們(men)";

        assertThat(PinyinNoise.of(page).clean("標(biāo)題 我們(men)")).isEqualTo("標題 我們(men)");
    }

    @Test
    void leavesTheNeutralSyllableOfOneLetter() {
        String page = NOISY + "附圖(a)";

        assertThat(PinyinNoise.of(page).clean("附圖(a)")).isEqualTo("附圖(a)");
    }

    @Test
    void leavesARunThatTheConversionCutInHalf() {
        String damaged = "我們?nèi)〉昧巳珖拿鞒鞘袦y評(píng)";
        String page = NOISY + damaged;

        assertThat(PinyinNoise.of(page).clean(damaged)).isEqualTo("我們?nèi)〉昧巳珖拿鞒鞘袦y評");
    }

    @Test
    void changesNothingWhereItWasNotAsked() {
        assertThat(PinyinNoise.none().clean(NOISY)).isEqualTo(NOISY);
    }

    @Test
    void judgesALongPageOfParenthesesInLinearTime() {
        String page = "標(".repeat(500_000);

        assertThat(PinyinNoise.of(page).clean(page)).hasSameSizeAs(page);
    }
}
