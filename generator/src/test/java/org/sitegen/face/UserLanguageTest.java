package org.sitegen.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.text.Language;

class UserLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "zh-TW, ZH_HANT",
        "zh-HK, ZH_HANT",
        "zh-Hant-CN, ZH_HANT",
        "zh-CN, ZH_HANS",
        "zh-Hans-TW, ZH_HANS",
        "zh, ZH_HANS",
        "en-US, EN",
        "tr-TR, EN",
    })
    void followsTheLocaleOfTheJvm(String tag, Language language) {
        assertThat(UserLanguage.of(Locale.forLanguageTag(tag), Map.of())).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "zh_TW.UTF-8, ZH_HANT",
        "zh_CN.GB18030, ZH_HANS",
        "zh_HK@hant, ZH_HANT",
        "zh_SG, ZH_HANS",
        "C.UTF-8, EN",
        "POSIX, EN",
        "de_DE.UTF-8, EN",
    })
    void followsTheEnvironmentWhereTheJvmLacksItsLocale(String value, Language language) {
        assertThat(UserLanguage.of(Locale.ENGLISH, Map.of("LANG", value))).isEqualTo(language);
    }

    @Test
    void prefersTheStrongerVariable() {
        Map<String, String> environment = Map.of("LC_ALL", "C", "LC_MESSAGES", "zh_TW.UTF-8", "LANG", "zh_CN.UTF-8");

        assertThat(UserLanguage.of(Locale.ENGLISH, environment)).isEqualTo(Language.EN);
    }

    @Test
    void skipsEmptyVariables() {
        Map<String, String> environment = Map.of("LC_ALL", "", "LC_MESSAGES", "zh_TW.UTF-8", "LANG", "en_US.UTF-8");

        assertThat(UserLanguage.of(Locale.ENGLISH, environment)).isEqualTo(Language.ZH_HANT);
    }
}
