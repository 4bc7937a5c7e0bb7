package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoftBreaksTest {

    @Test
    void leavesNoSpaceBetweenHanCharacters() {
        assertThat(Rendering.html("第一行\n第二行。\n「第三行」\n𠮷")).isEqualTo("<p>第一行第二行。「第三行」𠮷</p>\n");
    }

    @Test
    void looksThroughMarkup() {
        assertThat(Rendering.html("甲**乙\n丙**\n[丁](a.md)\n*戊*"))
                .isEqualTo("<p>甲<strong>乙丙</strong><a href=\"a.md\">丁</a><em>戊</em></p>\n");
    }

    @Test
    void joinsAtQuotationMarksThatTouchHan() {
        assertThat(Rendering.html("他说\n“你好”\n然后")).isEqualTo("<p>他说“你好”然后</p>\n");
    }

    @Test
    void keepsTheBreakElsewhere() {
        assertThat(Rendering.html("漢\nabc\n漢\n한국\n어 x\n“y”")).isEqualTo("<p>漢\nabc\n漢\n한국\n어 x\n“y”</p>\n");
    }

    @Test
    void keepsHardBreaks() {
        assertThat(Rendering.html("甲  \n乙\\\n丙")).isEqualTo("<p>甲<br>\n乙<br>\n丙</p>\n");
    }

    @Test
    void isTheSameInPlainText() {
        assertThat(Rendering.body("第一行\n第二行\nabc\ndef\n\n第二段").text()).isEqualTo("第一行第二行 abc def\n第二段");
    }
}
