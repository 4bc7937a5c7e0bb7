package org.sitegen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest {

    private static String han(int count) {
        return "字".repeat(count);
    }

    @Test
    void holdsAHundredWideCharacters() {
        assertThat(Summary.of(han(99))).isEqualTo(han(99));
        assertThat(Summary.of(han(100))).isEqualTo(han(100));
        assertThat(Summary.of(han(101))).isEqualTo(han(100) + "…");
        assertThat(Summary.of("a" + han(100))).isEqualTo("a" + han(99) + "…");
        assertThat(Summary.of(han(100) + "a")).isEqualTo(han(100) + "…");
    }

    @Test
    void endsWithASentenceThatFillsHalfOfIt() {
        assertThat(Summary.of(han(49) + "。" + han(80))).isEqualTo(han(49) + "。");
        assertThat(Summary.of(han(48) + "。" + han(80))).isEqualTo(han(48) + "。" + han(51) + "…");
        assertThat(Summary.of(han(99) + "。" + han(80))).isEqualTo(han(99) + "。");
        assertThat(Summary.of(han(100) + "。")).isEqualTo(han(100) + "…");
    }

    @Test
    void keepsWhatClosesASentence() {
        assertThat(Summary.of("「" + han(60) + "。」" + han(60))).isEqualTo("「" + han(60) + "。」");
    }

    @Test
    void takesRareCharactersAndOtherScriptsAsTheyAre() {
        assertThat(Summary.of("𠮷野家\n\n 100 家 분점")).isEqualTo("𠮷野家 100 家 분점");
    }
}
