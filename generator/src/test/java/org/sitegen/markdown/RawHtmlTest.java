package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RawHtmlTest {

    @Test
    void keepsWhatTheListAllowsAndMarkdownBesideIt() {
        assertThat(Rendering.html("a <kbd class=\"x\" title=\"t\">k</kbd> **b** [c](d.md \"e\") ![f](g.png)"))
                .isEqualTo("<p>a <kbd title=\"t\">k</kbd> <strong>b</strong> <a href=\"d.md\" title=\"e\">c</a> "
                        + "<img src=\"g.png\" alt=\"f\" loading=\"lazy\"></p>\n");
    }

    @Test
    void keepsOurOwnMarkupBesideIt() {
        String markdown = "## 甲\n\n- [x] 完\n\n註[^1]\n\n[^1]: 一\n\n```java\nx\n```\n\n![圖](a.png)\n\n";
        assertThat(Rendering.html(markdown + "<!-- x -->").replace("\n\n", "\n"))
                .isEqualTo(Rendering.html(markdown).replace("checked disabled", "checked=\"\" disabled=\"\""));
    }

    @Test
    void closesWhatIsOpen() {
        assertThat(Rendering.html("<div><b>a\n\n乙")).isEqualTo("<div><b>a\n<p>乙</p>\n</b></div>");
    }

    @Test
    void takesTagsOffThatAreNotKnownAndKeepsTheirText() {
        assertThat(Rendering.html("<font color=red>甲</font>")).isEqualTo("<p>甲</p>\n");
    }

    @Test
    void resolvesLinksAndSources() {
        RenderedBody body = Rendering.body("<a href=\"a.md\">x</a> <video src=\"b.mp4\" poster=\"c.jpg\"></video>");
        assertThat(body.links()).extracting(BodyLink::destination).containsExactly("a.md", "b.mp4", "c.jpg");
    }

    @Test
    void movesHeadingsWhereOneIsOfLevelOne() {
        assertThat(Rendering.html("<h1>甲</h1>\n\n## 乙")).isEqualTo("<h2>甲</h2>\n<h3 id=\"乙\">乙</h3>\n");
    }

    @Test
    void seesTheTextOfHtml() {
        assertThat(Rendering.body("<div>甲 &amp; <b>乙</b></div>\n<script>x</script>\n\n丙 <i>丁</i>")
                        .text())
                .isEqualTo("甲 & 乙\n丙 丁");
    }

    @Test
    void keepsAllOfTrustedHtml() {
        assertThat(
                        Rendering.trusted(
                                "<div class=\"x\" onclick=\"y()\" style=\"color:red\">\n<script>if (a<b) {}</script>\n</div>\n"))
                .isEqualTo(
                        "<div class=\"x\" onclick=\"y()\" style=\"color:red\">\n<script>if (a<b) {}</script>\n</div>\n");
    }

    @Test
    void resolvesLinksOfTrustedHtml() {
        RenderedBody body =
                Rendering.body("<a class=x href='a.md'>x</a> <img src=b.png>", MarkdownSource.RawHtml.TRUST, false);
        assertThat(body.links()).extracting(BodyLink::destination).containsExactly("a.md", "b.png");
        assertThat(Rendering.written(body)).isEqualTo("<p><a class=x href=\"a.md\">x</a> <img src=\"b.png\"></p>\n");
    }

    @Test
    void placesIdsOfLinksAndPicturesWithTheirPrefix() {
        String html = Rendering.html("<a href=\"#\" id=\"x\">甲</a> <img src=\"a.png\" alt=\"\" id=\"y\">");
        assertThat(html).contains("id=\"x\">甲</a>", "id=\"y\"").matches("(?s)[^\u0001-\u0003]*");
    }

    @Test
    void anElementThatIsDroppedAndNeverClosedTakesNothingElseAlong() {
        assertThat(Rendering.html("前\n\n<iframe src=\"https://a.example/\" />\n\n後"))
                .contains("<p>前</p>", "<p>後</p>")
                .doesNotContain("iframe");
        assertThat(Rendering.html("前\n\n<script>\n\n後")).contains("後").doesNotContain("script");
    }

    @Test
    void aScriptThatWritesAScriptIsDroppedAsOne() {
        assertThat(Rendering.html("<script>write('<script>x<\\/script>')</script>\n\n甲"))
                .contains("<p>甲</p>")
                .doesNotContain("write", "x");
    }

    @Test
    void idsOfThePageAroundAreNotTaken() {
        assertThat(Rendering.body("## site main\n\n<p id=\"site-x\">甲</p>").anchors())
                .containsExactly("h-site-main", "h-site-x");
    }

    @Test
    void warnsOnceOfEachKindOfElementThatReadersWillMiss() {
        RenderedBody body = Rendering.body("""
                甲 <iframe src="https://a.example/1"></iframe> 乙

                <object data="a.swf"><embed src="a.swf"></object>

                <iframe src="https://a.example/2"></iframe>

                <script>a()</script><style>p { color: red }</style>
                """);

        assertThat(body.problems())
                .extracting(problem ->
                        problem.location() + " " + problem.message().en().replaceFirst(" is .*", ""))
                .containsExactly("articles/a.md:5:3 <iframe>", "articles/a.md:7:1 <object>");
    }

    @Test
    void doesNotWarnOfWhatIsTrustedOrCode() {
        String html = "<iframe src=\"https://a.example/\"></iframe>";

        assertThat(Rendering.body(html, MarkdownSource.RawHtml.TRUST, false).problems())
                .isEmpty();
        assertThat(Rendering.body("`" + html + "`").problems()).isEmpty();
    }
}
