package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitegen.markdown.LinkTarget.Copy;
import org.sitegen.markdown.RelocatableHtml.Placement;

class RelocatableHtmlTest {

    private static final Placement PLACED = new Placement("../../", "a-", 1, RelocatableHtml.Pictures.LATE);

    private static String write(String markdown, LinkTarget... targets) {
        return Rendering.written(Rendering.body(markdown), PLACED, List.of(targets));
    }

    private static LinkTarget picture(int width, int height, Copy... copies) {
        return new LinkTarget.Internal(
                "attachments/x.png",
                "",
                Optional.of(new LinkTarget.Picture(width, height, List.of(copies), Optional.empty())));
    }

    @Test
    void writesAPathFromTheRoot() {
        assertThat(write("[連](b.md \"題\")", new LinkTarget.Internal("articles/b.html", "#x")))
                .isEqualTo("<p><a href=\"../../articles/b.html#x\" title=\"題\">連</a></p>\n");
    }

    @Test
    void writesManyLinksOnOnePageAfterAnother() {
        RenderedBody body = Rendering.body("[連](b.md) ".repeat(20));
        List<LinkTarget> targets = Collections.nCopies(20, new LinkTarget.Internal("b.html", ""));
        Placement other = new Placement("../", "", 0, RelocatableHtml.Pictures.LATE);

        String first = Rendering.written(body, PLACED, targets);
        String second = Rendering.written(body, other, targets);

        assertThat(first)
                .isEqualTo("<p>" + "<a href=\"../../b.html\">連</a> ".repeat(20).strip() + "</p>\n");
        assertThat(second)
                .isEqualTo("<p>" + "<a href=\"../b.html\">連</a> ".repeat(20).strip() + "</p>\n");
    }

    @Test
    void writesAnAnchorWithItsPrefix() {
        assertThat(write("[連](#報名)", new LinkTarget.Anchor("報名 1%")))
                .isEqualTo("<p><a href=\"#a-%E5%A0%B1%E5%90%8D%201%25\">連</a></p>\n");
    }

    @Test
    void escapesAnExternalUrl() {
        assertThat(write("[連](x)", new LinkTarget.External("https://a.example/?a=1&b=\"<字>\u0001")))
                .isEqualTo("<p><a href=\"https://a.example/?a=1&amp;b=%22%3C%E5%AD%97%3E%01\">連</a></p>\n");
    }

    @Test
    void leavesTheTextOfALinkThatLeadsNowhere() {
        assertThat(write("a [*連*](x) b", new LinkTarget.TextOnly())).isEqualTo("<p>a <em>連</em> b</p>\n");
    }

    @Test
    void addsANoticeToALinkWhoseFileIsLost() {
        assertThat(write("[連](x)", new LinkTarget.Lost("未保存 <&>")))
                .isEqualTo("<p>連 <span class=\"lost\">未保存 &lt;&amp;&gt;</span></p>\n");
    }

    @Test
    void writesTheSizeOfAPicture() {
        assertThat(write("a ![圖 \"1\"](x.png \"題\")", picture(20, 10)))
                .isEqualTo(
                        "<p>a <img src=\"../../attachments/x.png\" width=\"20\" height=\"10\" alt=\"圖 &quot;1&quot;\""
                                + " title=\"題\" loading=\"lazy\"></p>\n");
    }

    @Test
    void letsBrowsersChooseAmongTheCopiesOfAPicture() {
        assertThat(write(
                        "a ![圖](x.png)",
                        picture(4000, 3000, new Copy("t/a&b-240.jpg", 240), new Copy("t/960.jpg", 960))))
                .isEqualTo("<p>a <img src=\"../../t/960.jpg\""
                        + " srcset=\"../../t/a&amp;b-240.jpg 240w, ../../t/960.jpg 960w\""
                        + " sizes=\"(min-width: 48rem) 45rem, 100vw\" data-file=\"../../attachments/x.png\""
                        + " width=\"4000\" height=\"3000\" alt=\"圖\" loading=\"lazy\"></p>\n");
    }

    @Test
    void loadsTheWidestCopyOfAPictureAtOnceWhereNobodyScrolls() {
        Placement paper = new Placement("", "", 0, RelocatableHtml.Pictures.AT_ONCE);
        LinkTarget picture = picture(4000, 3000, new Copy("t/240.jpg", 240), new Copy("t/960.jpg", 960));

        assertThat(Rendering.written(Rendering.body("a ![圖](x.png)"), paper, List.of(picture)))
                .isEqualTo("<p>a <img src=\"t/960.jpg\" width=\"4000\" height=\"3000\" alt=\"圖\"></p>\n");
    }

    @Test
    void linksToThePictureItselfAndNotToItsCopies() {
        assertThat(write("[圖](x.png)", picture(4000, 3000, new Copy("t/240.jpg", 240))))
                .isEqualTo("<p><a href=\"../../attachments/x.png\">圖</a></p>\n");
    }

    @Test
    void writesANoticeForAPictureThatCannotBeShownButLinksToItsFile() {
        LinkTarget broken = new LinkTarget.Internal(
                "attachments/x.png", "", Optional.of(new LinkTarget.Picture(0, 0, List.of(), Optional.of("無法顯示"))));

        assertThat(write("a ![圖](x.png)", broken)).isEqualTo("<p>a <span class=\"lost\">無法顯示</span></p>\n");
        assertThat(write("[圖](x.png)", broken)).isEqualTo("<p><a href=\"../../attachments/x.png\">圖</a></p>\n");
    }

    @Test
    void writesTheAlternativeTextOfAPictureThatLeadsNowhere() {
        assertThat(write("a ![圖<](x.png)", new LinkTarget.TextOnly())).isEqualTo("<p>a 圖&lt;</p>\n");
    }

    @Test
    void writesANoticeForALostPicture() {
        assertThat(write("![圖](x.png)", new LinkTarget.Lost("未保存")))
                .isEqualTo("<figure><span class=\"lost\">未保存</span>"
                        + "<figcaption aria-hidden=\"true\">圖</figcaption></figure>\n");
    }

    @Test
    void leavesOutTheSourceOfALostVideo() {
        assertThat(write("<video src=\"x.mp4\"></video>", new LinkTarget.Lost("未保存")))
                .doesNotContain("src");
    }

    @Test
    void prefixesIdsAndMovesHeadings() {
        assertThat(write("## 甲\n\n<p id=\"x\">y</p>")).isEqualTo("<h3 id=\"a-甲\">甲</h3>\n<p id=\"a-x\">y</p>\n");
        assertThat(write("###### 甲")).isEqualTo("<h6 id=\"a-甲\">甲</h6>\n");
    }

    @Test
    void knowsWhereLinksStand() {
        RenderedBody body = Rendering.body(
                "甲\n\n> 乙\n> 丙 [連](b.md)\n\n|a|b|\n|-|-|\n|x|![圖](c.png)|\n\n<p>\n<a href=\"d.md\">d</a>");
        assertThat(body.links())
                .containsExactly(
                        new BodyLink(BodyLink.Kind.LINK, "b.md", 8, 5),
                        new BodyLink(BodyLink.Kind.IMAGE, "c.png", 12, 4),
                        new BodyLink(BodyLink.Kind.LINK, "d.md", 15, 1));
    }

    @Test
    void countsTheFirstLineFromWhereTheTextBegins() {
        MarkdownSource source = new MarkdownSource(
                "[a](b)\r\n[c](d)",
                new org.sitegen.problem.SourceLocation("a.md", 3, 11),
                MarkdownSource.RawHtml.CLEAN,
                false);
        assertThat(new FlexmarkRenderer().render(source).links())
                .containsExactly(
                        new BodyLink(BodyLink.Kind.LINK, "b", 3, 11), new BodyLink(BodyLink.Kind.LINK, "d", 4, 1));
    }
}
