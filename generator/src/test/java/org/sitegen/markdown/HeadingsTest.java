package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void givesReadableIds() {
        assertThat(Rendering.body("## 報名 時間\n## Hello, World!\n## ——\n## 第1章：開始")
                        .anchors())
                .containsExactly("報名-時間", "hello-world", "section", "第1章開始");
    }

    @Test
    void givesEachIdOnce() {
        assertThat(Rendering.body("## 甲\n## 甲\n## 甲 2\n## 甲-2\n## 甲").anchors())
                .doesNotHaveDuplicates()
                .startsWith("甲", "甲-2");
    }

    @Test
    void takesAnIdThatIsWritten() {
        assertThat(Rendering.html("## 報名 {#apply}")).isEqualTo("<h2 id=\"apply\">報名</h2>\n");
    }

    @Test
    void keepsClearOfTheIdsOfFootnotes() {
        assertThat(Rendering.body("## fn 1\n\na[^1]\n\n[^1]: b").anchors())
                .containsExactly("h-fn-1", "fnref-1", "fn-1");
    }

    @Test
    void movesDownWhereThereIsAHeadingOfLevelOne() {
        assertThat(Rendering.html("# 甲\n## 乙\n###### 丙"))
                .isEqualTo("<h2 id=\"甲\">甲</h2>\n<h3 id=\"乙\">乙</h3>\n<h6 id=\"丙\">丙</h6>\n");
    }

    @Test
    void staysWhereThereIsNone() {
        assertThat(Rendering.html("## 乙")).isEqualTo("<h2 id=\"乙\">乙</h2>\n");
    }

    @Test
    void givesTheTitleAway() {
        RenderedBody body = Rendering.body("# 標 *題* [x]\n\n## 乙\n\n[x]: /u", MarkdownSource.RawHtml.CLEAN, true);
        assertThat(body.title()).contains("標 題 x");
        assertThat(Rendering.written(body)).isEqualTo("<h2 id=\"乙\">乙</h2>\n");
        assertThat(body.text()).isEqualTo("乙");
    }

    @Test
    void takesAnUnderlinedTitle() {
        assertThat(Rendering.body("標\n題\n===", MarkdownSource.RawHtml.CLEAN, true)
                        .title())
                .contains("標題");
    }

    @Test
    void leavesAHeadingThatDoesNotOpenTheText() {
        RenderedBody body = Rendering.body("文\n\n# 甲", MarkdownSource.RawHtml.CLEAN, true);
        assertThat(body.title()).isEmpty();
        assertThat(Rendering.written(body)).contains("<h2 id=\"甲\">甲</h2>");
    }
}
