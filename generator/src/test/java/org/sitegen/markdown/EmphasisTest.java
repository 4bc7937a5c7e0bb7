package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**真，**她|<strong>真，</strong>她",
                "这是**「重要」**的|这是<strong>「重要」</strong>的",
                "**历经10年发展。**年|<strong>历经10年发展。</strong>年",
                "“你好”**（注）**说|“你好”<strong>（注）</strong>说",
                "標題**粗體**文字|標題<strong>粗體</strong>文字",
                "他說：*「走。」*然後|他說：<em>「走。」</em>然後",
                "**漢字(注)**字|<strong>漢字(注)</strong>字",
                "字**(a)**字|字<strong>(a)</strong>字",
                "~~刪，~~她|<del>刪，</del>她",
                "字~「刪」~字|字<del>「刪」</del>字",
                "__注意__：注意事項|<strong>注意</strong>：注意事項",
                "𠮷**（注）**𠮷|𠮷<strong>（注）</strong>𠮷",
                "葛\uDB40\uDD00**(x)**葛|葛\uDB40\uDD00<strong>(x)</strong>葛",
                "字\uFE00**(x)**字|字\uFE00<strong>(x)</strong>字",
                "“\uFE01**(x)**字|“\uFE01<strong>(x)</strong>字",
                "스크립트**(script)**라고|스크립트<strong>(script)</strong>라고",
            })
    void readsEmphasisBesideChinesePunctuation(String markdown, String html) {
        assertThat(Rendering.html(markdown)).isEqualTo("<p>" + html + "</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a*\"foo\"*|a*&quot;foo&quot;*",
                "**foo\"**bar|**foo&quot;**bar",
                "foo_bar_baz|foo_bar_baz",
                "字_重要_字|字_重要_字",
                "a ~~~b~~~ c|a ~~~b~~~ c",
                "~~a~|~~a~",
            })
    void leavesOtherDelimitersAsCommonMarkDoes(String markdown, String html) {
        assertThat(Rendering.html(markdown)).isEqualTo("<p>" + html + "</p>\n");
    }

    @Test
    void readsDeletedTextWithOneOrTwoTildes() {
        assertThat(Rendering.html("~~a~~ ~b~")).isEqualTo("<p><del>a</del> <del>b</del></p>\n");
    }

    @Test
    void refusesEmphasisNestedTooDeep() {
        assertThat(Rendering.body("*a **b ".repeat(100) + "** *".repeat(100)).problems())
                .isEmpty();
        assertThat(Rendering.body("*".repeat(1000) + "a" + "*".repeat(1000)).problems())
                .hasSize(1);
    }
}
