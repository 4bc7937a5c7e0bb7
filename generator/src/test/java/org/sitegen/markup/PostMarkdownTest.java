package org.sitegen.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.markdown.FlexmarkRenderer;
import org.sitegen.markdown.MarkdownSource;
import org.sitegen.pinyin.PinyinNoise;
import org.sitegen.problem.SourceLocation;

class PostMarkdownTest {

    private static String markdown(String html) {
        UnaryOperator<String> absolute = written -> written.contains(":") ? written : "http://bbs.example/" + written;
        return PostMarkdown.of(Jsoup.parseBodyFragment(html).body(), new MarkupSettings(PinyinNoise.none(), absolute))
                .markdown(UnaryOperator.identity());
    }

    private static String shown(String html) {
        MarkdownSource source =
                new MarkdownSource(markdown(html), SourceLocation.of("a.md"), MarkdownSource.RawHtml.CLEAN, false);
        return new FlexmarkRenderer().render(source).text();
    }

    @Test
    void makesAParagraphOfEachLine() {
        assertThat(markdown("甲<br />\n<br />\n&nbsp; &nbsp; 乙<br />　　丙")).isEqualTo("甲\n\n乙\n\n丙");
    }

    @Test
    void keepsASpaceInsideALine() {
        assertThat(markdown("目標 &nbsp; 全力 做好")).isEqualTo("目標 全力 做好");
    }

    @Test
    void joinsChineseThatAnEditorBroke() {
        assertThat(markdown("全面\n 落實 the\nplan")).isEqualTo("全面落實 the plan");
    }

    @Test
    void removesNoiseAgainstCopying() {
        assertThat(markdown(
                        "甲<font class=\"jammer\">5 K$ &amp;</font><br /><span style=\"display: none\">x[b]</span>乙"))
                .isEqualTo("甲\n\n乙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<i class=\"pstatus\"> 本帖最后由 甲 于 2022-9-16 08:41 编辑 </i><br />\n<br />\n正文",
                "本帖最后由 甲乙 于 2022-9-16 08:41 编辑 <br />正文",
                "本帖最後由 甲 於 2022-9-16 08:41 編輯 正文",
                "[ 本帖最后由 甲 于 2008-1-2 10:05 编辑 ]<br>正文",
                "正文 [ 本帖最后由 甲 于 2008-1-2 10:05 编辑 ]",
                "正文<div class=\"attach_nopermission attach_tips\">您需要登录才可以下载</div>",
                "正文<div class=\"guestviewthumb\"><br /><a href=\"member.php\">登录/注册后可看大图</a></div>",
                "正文<div class=\"locked\">游客，如果您要查看本帖隐藏内容请回复</div>",
                "<div class=\"showhide\"><h4>本帖隐藏的内容</h4>正文</div>",
                "正文<img src=\"static/image/smiley/default/lol.gif\" smilieid=\"3\" border=\"0\" alt=\"\" />",
                "正文{:4_85:}",
                "正文<script>alert(1)</script><style>p{}</style>",
                "正文<br>**** Hidden Message *****",
                "正文<br><a href=\"misc.php?mod=mobile\">来自: iPhone客户端</a>"
            })
    void removesWhatTheBoardPutIn(String html) {
        assertThat(markdown(html)).isEqualTo("正文");
    }

    @Test
    void keepsASentenceThatOnlyResemblesAStamp() {
        assertThat(markdown("本帖最后由大家评选，于年底编辑成册。")).isEqualTo("本帖最后由大家评选，于年底编辑成册。");
    }

    @Test
    void keepsThePictureOfAnAttachmentAndDropsItsCaption() {
        String html = "前<br /><ignore_js_op><img id=\"aimg_1\" aid=\"1\" src=\"static/image/common/none.gif\""
                + " zoomfile=\"data/a.jpg\" file=\"data/a.jpg.thumb.jpg\" /><div class=\"tip aimg_tip\" id=\"aimg_1_menu\">"
                + "<div><p><strong>a.jpg</strong><em>(1 KB, 下载次数: 2)</em></p></div><div class=\"tip_horn\"></div></div>"
                + "</ignore_js_op><br />后";

        assertThat(markdown(html)).isEqualTo("前\n\n![](http://bbs.example/data/a.jpg)\n\n后");
    }

    @Test
    void dropsTheCaptionOfAFileWithItsIcon() {
        String html = "前<br /><ignore_js_op><img src=\"static/image/filetype/pdf.gif\" /><span id=\"attach_2\">"
                + "<a href=\"x\">b.pdf</a><em>(1 KB)</em></span><div class=\"tip tip_4\" style=\"display: none\">"
                + "<div class=\"tip_c\">点击文件名下载附件</div><div class=\"tip_horn\"></div></div></ignore_js_op><br />后";

        assertThat(markdown(html)).isEqualTo("前\n\n后");
    }

    @Test
    void findsTheTextBehindTipsThatWereNeverClosed() {
        String attachment = "<ignore_js_op><span id=\"attach_\"><a href=\"x\"></a><em>(, 下载次数: 5)</em></span>"
                + "<div class=\"tip tip_4\" style=\"position: absolute; display: none\"><div class=\"tip_c xs0\">"
                + "<div class=\"y\"> 上传</div>\n点击文件名下载附件\n\n\n</ignore_js_op>\n";

        assertThat(markdown("前<br />" + attachment + "<br />中<br />" + attachment + "后"))
                .isEqualTo("前\n\n中\n\n后");
    }

    @Test
    void takesThumbnailsForTheirOriginals() {
        assertThat(markdown("<img src=\"data/b.png.thumb.jpg\" alt=\"圖[一]\">"))
                .isEqualTo("![圖\\[一\\]](http://bbs.example/data/b.png)");
    }

    @Test
    void writesQuotes() {
        assertThat(markdown("<div class=\"quote\"><blockquote>甲<br />乙</blockquote></div><br />丙"))
                .isEqualTo("> 甲\n>\n> 乙\n\n丙");
    }

    @Test
    void writesIndentedTextAsParagraphs() {
        assertThat(markdown("<blockquote>甲</blockquote>乙")).isEqualTo("甲\n\n乙");
    }

    @Test
    void writesLists() {
        String html =
                "<ul type=\"1\" class=\"litype_1\"><li>甲<br />\n</li><li>乙<ul><li>丙</ul></li></ul><ol start=3><li>丁</ol>";

        assertThat(markdown(html)).isEqualTo("1. 甲\n2. 乙\n   - 丙\n\n3) 丁");
    }

    @Test
    void writesCodeAsItStands() {
        String html =
                "<div class=\"blockcode\"><div id=\"code_a\"><ol><li>a[b]&lt;c&gt;<br />\n<li>  *d*<br />\n<li><br /><li>```</ol></div>"
                        + "<em onclick=\"copycode(1)\">复制代码</em></div>后";

        assertThat(markdown(html)).isEqualTo("````\na[b]<c>\n  *d*\n\n```\n````\n\n后");
    }

    @Test
    void writesTables() {
        String html = "<table class=\"t_table\"><tr><td>甲</td><td>a|b</td></tr><tr><td colspan=2>乙</td></tr>"
                + "<tr><td>丙<br>丁</td><td>戊</td></tr></table>";

        assertThat(markdown(html)).isEqualTo("| 甲 | a\\|b |\n| --- | --- |\n| 乙 | |\n| 丙 丁 | 戊 |");
    }

    @Test
    void writesTablesThatOnlyLayTextOutAsParagraphs() {
        assertThat(markdown("<table><tr><td>甲<br>乙</td></tr><tr><td><table><tr><td>丙<td>丁</table></td></tr></table>"))
                .isEqualTo("甲\n\n乙\n\n| 丙 | 丁 |\n| --- | --- |");
    }

    @Test
    void writesHeadingsAndRules() {
        assertThat(markdown("<h2><b>一、C #</b></h2><hr class=\"l\" />文")).isEqualTo("## 一、C \\#\n\n---\n\n文");
    }

    @Test
    void writesEmphasis() {
        assertThat(markdown("我市<strong>第三水厂 </strong>扩建，<i>斜</i><s>删</s>")).isEqualTo("我市**第三水厂** 扩建，*斜*~~删~~");
    }

    @Test
    void leavesEmphasisOffWhereItWouldNotBeRead() {
        assertThat(markdown("abc<b>(x)</b>def")).isEqualTo("abc(x)def");
    }

    @Test
    void writesLinks() {
        assertThat(markdown("详见<a href=\"thread-1-1-1.html\" target=\"_blank\">公告[1]</a>。"))
                .isEqualTo("详见[公告\\[1\\]](http://bbs.example/thread-1-1-1.html)。");
    }

    @Test
    void leavesAnAddressThatIsShownAsItIs() {
        assertThat(markdown("见 <a href=\"http://a.example/b_c?d=1&amp;e\">http://a.example/b_c?d=1&amp;e</a>，完"))
                .isEqualTo("见 http://a.example/b_c?d=1&e，完");
    }

    @Test
    void keepsAddressesOfTheForumMarked() {
        assertThat(markdown("<a href=\"http://b.example/thread-1-1-1.html\">http://b.example/thread-1-1-1.html</a>"))
                .isEqualTo("[http://b.example/thread-1-1-1.html](http://b.example/thread-1-1-1.html)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"javascript:alert(1)\">文</a>",
                "<a href=\" java\tscript:alert(1)\">文</a>",
                "<a href=\"data:text/html,x\">文</a>",
                "<a href=\"#\">文</a>",
                "<a class=\"relatedlink\" href=\"http://a.example/\">文</a>"
            })
    void keepsOnlyTheTextOfLinksThatLeadNowhere(String html) {
        assertThat(markdown(html)).isEqualTo("文");
    }

    @Test
    void keepsAMentionAsText() {
        assertThat(markdown("<a href=\"home.php?mod=space&uid=52\">@小陳</a> 在")).isEqualTo("@小陳 在");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "前<ignore_js_op><div class=\"media\"><div class=\"media_tips\"><a href=\"https://v.example/a.mp4\">如果</a></div></div>"
                        + "<script>detectPlayer(\"m\", \"mp4\", \"https://v.example/a.mp4\")</script></ignore_js_op>后",
                "前<span id=\"flv_a\"></span><script>$('flv_a').innerHTML=AC_FL_RunContent('width','5','src','https://v.example/a.mp4');</script>后",
                "前<embed src=\"https://v.example/a.mp4\">后",
                "前<object><param name=\"movie\" value=\"https://v.example/a.mp4\"></object>后"
            })
    void linksWhatAPlayerPlays(String html) {
        assertThat(markdown(html))
                .startsWith("前\n\nhttps://v.example/a.mp4\n\n")
                .endsWith("后");
    }

    @Test
    void removesCharactersThatNoTextMayHave() {
        assertThat(markdown("甲\u0001\uFDD00\uFDD1\uFFFE乙\uFEFF")).isEqualTo("甲0乙");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"5*3=15~5*3=15", "AQI=76 & <公开>~AQI=76 & <公开>", "[公告] 文~[公告] 文", "snake_case_name~snake_case_name"
            })
    void escapesNothingThatIsReadAsText(String text, String markdown) {
        assertThat(markdown(text.replace("&", "&amp;").replace("<", "&lt;"))).isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 號",
                "#",
                "> 引",
                "- 項",
                "-",
                "+ 項",
                "* 項",
                "---",
                "***",
                "* * *",
                "_ _ _",
                "___",
                "1. 項",
                "12) 項",
                "2022.",
                "~~~",
                "```",
                "`a` `b`",
                ": 釋",
                "[a]: http://x.example",
                "[^1]: 注",
                "[x] 任务",
                "[ ] 任务",
                "*a* **b**",
                "a*b*c",
                "_a_ __b__",
                "~~a~~",
                "6:00~8:00，9:00~10:00",
                "[a](b)",
                "![a](b)",
                "<b>粗</b>",
                "<!-- x -->",
                "<http://a.example>",
                "&amp;",
                "&#65;",
                "a\\*b",
                "\\",
                "C:\\dir\\",
                "| a | b |",
                "|---|",
                "===",
                "http://a.example/x*y*z",
                "http://a.example/~u/~v",
                "http://a.example/a_b_c",
                "（http://a.example/?a=1&b=2）",
                "www.a.example/[x](y)",
                "\"引\" '引'",
                "a  b",
                "{#id}",
                "Ｃ＃",
                "＊全角＊",
                "<公开数据>",
                "5 < 6 > 4",
                "a <- b",
                "100%",
                "$1$",
                "@a",
                "a@b.example",
                "[]()",
                "![]",
                "](",
                "!",
                "[公告](说明)",
                "--- ---",
                "1.",
                "1)",
                "-a",
                "#a",
                ">_<",
                "T_T _a",
                "*",
                "**",
                "__"
            })
    void showsTextAsItWas(String text) {
        String html = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");

        assertThat(shown(html)).isEqualTo(text.replace("  ", " "));
        assertThat(shown("<ul><li>" + html + "</li></ul>")).isEqualTo(text.replace("  ", " "));
        assertThat(shown("<h3>" + html + "</h3>")).isEqualTo(text.replace("  ", " "));
        assertThat(shown("<b>" + html + "</b>")).isEqualTo(text.replace("  ", " "));
        assertThat(shown("甲<b>" + html + "</b>乙")).isEqualTo("甲" + text.replace("  ", " ") + "乙");
        assertThat(shown("<a href=http://l.example>" + html + "</a>(x)")).isEqualTo(text.replace("  ", " ") + "(x)");
        assertThat(shown("<table><tr><td>" + html + "<td>乙</table>")).isEqualTo(text.replace("  ", " ") + " 乙");
        assertThat(shown("<div class=quote>" + html + "</div>")).isEqualTo(text.replace("  ", " "));
    }
}
