package org.sitegen.discuz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PageReading;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.SavedPage;
import org.sitegen.forum.ThreadPart;

class PrintablePageTest {

    private static final String RULE = "<hr noshade size=\"2\" width=\"100%\" color=\"#808080\">\n";
    private static final String HEAD = """
            <html>
            <head>
            <title>大桥合龙 - 滨海论坛 - Powered by Discuz!</title>
            <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
            </head>
            <body>
            <h1>滨海论坛</h1>
            <b>标题: </b>大桥合龙 <b><a href="###" onclick="window.print();">[打印本页]</a></b></span><br />
            """;
    private static final String FOOT = """
            <br /><br /><br /><br /><hr noshade size="2" width="100%" color="#CDCDCD">
            <table cellspacing="0" width="95%" align="center">
            <tr><td>欢迎光临 滨海论坛 (http://bbs.a.example/)</td>
            <td align="right">
            Powered by Discuz! X3.4</td></tr></table>
            </body>
            </html>
            """;

    private static String post(String author, String time, String body) {
        return RULE + "<b>作者: </b>" + author + "&nbsp; &nbsp; <b>时间: </b>" + time + "\n<br />\n" + body;
    }

    private static String page(String body) {
        return HEAD + post("张三", "2021-3-8 09:00", "<b>标题: </b>大桥合龙<br />\n" + body) + FOOT;
    }

    @Test
    void readsTheFieldsOfThePage() {
        ThreadPart part = ReadPages.told(page("正文。<br />\n"));
        assertThat(part.kind()).isEqualTo(PartKind.PRINTABLE);
        assertThat(part.title()).isEqualTo("大桥合龙");
        assertThat(part.siteName()).isEqualTo("滨海论坛");
        assertThat(part.siteUrl()).isEqualTo("http://bbs.a.example/");
        assertThat(part.source()).isEqualTo("http://bbs.a.example/");
        assertThat(part.posts().get(0).author()).isEqualTo("张三");
        assertThat(ReadPages.text(part.posts().get(0))).isEqualTo("正文。");
    }

    @Test
    void aRuleInAPostDoesNotEndIt() {
        ThreadPart part = ReadPages.told(page("一。<br />\n<hr class=\"l\" />二。<br /><hr noshade>三。"));
        assertThat(part.posts()).hasSize(1);
        assertThat(ReadPages.text(part.posts().get(0))).contains("一。", "二。", "三。");
    }

    @Test
    void tagsThatAPostLeavesOpenDoNotReachTheNext() {
        ThreadPart part = ReadPages.told(HEAD
                + post("甲", "2021-3-8 09:00", "<div align=\"center\"><table><tr><td><b>一。")
                + post("乙", "2021-3-8 10:00", "二。")
                + FOOT);
        assertThat(part.posts())
                .extracting(Post::author, ReadPages::text)
                .containsExactly(tuple("甲", "一。"), tuple("乙", "二。"));
    }

    @Test
    void readsAPageOfAnUnknownLanguage() {
        ThreadPart part = ReadPages.told("""
                <html><head><title>Bridge closed - Board - Powered by Discuz!</title></head><body>
                <h1>Board</h1><b>Chủ đề: </b>Bridge closed <b><a href="###" onclick="window.print();">[In]</a></b><br />
                <hr noshade size="2" width="100%" color="#808080">
                <b>Tác giả: </b>Minh&nbsp; &nbsp; <b>Thời gian: </b>8-3-2021 09:00
                <br />
                <b>Chủ đề: </b>Bridge closed<br />
                The text.<br />
                </body></html>
                """);
        assertThat(part.title()).isEqualTo("Bridge closed");
        assertThat(part.posts()).hasSize(1);
        assertThat(part.posts().get(0).author()).isEqualTo("Minh");
        assertThat(part.posts().get(0).date()).contains(OffsetDateTime.parse("2021-03-08T09:00:00+08:00"));
        assertThat(ReadPages.text(part.posts().get(0))).isEqualTo("The text.");
    }

    @Test
    void readsAPageWhoseRulesATemplateTookOut() {
        String page = page("一。").replace(RULE, "<hr>")
                + post("乙", "2021-3-8 10:00", "二。").replace(RULE, "");
        ThreadPart part = ReadPages.told(page.replaceAll("<hr noshade[^>]*>", "<hr>"));
        assertThat(part.posts()).extracting(Post::author).startsWith("张三");
        assertThat(part.title()).isEqualTo("大桥合龙");
    }

    @Test
    void readsAPageWithoutAFoot() {
        ThreadPart part = ReadPages.told(page("正文。<br />\n").replace(FOOT, "</body></html>"));
        assertThat(ReadPages.text(part.posts().get(0))).isEqualTo("正文。");
        assertThat(part.source()).isEmpty();
    }

    @Test
    void readsAPageThatWasCutOff() {
        String page = page("第一段。<br />\n第二段。<br />\n");
        PageReading reading = ReadPages.read(
                "page", page.substring(0, page.indexOf("段。<br />\n<br />")).getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOfSatisfying(PageReading.Told.class, told -> {
            assertThat(ReadPages.text(told.part().posts().get(0))).startsWith("第一段。");
            assertThat(told.notes()).containsExactly(DiscuzProblems.isCutOff());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"匿名", "匿名用户", "Anonymous", "游客", "<i>Anonymous</i>", ""})
    void anAnonymousAuthorHasNoName(String shown) {
        assertThat(ReadPages.told(HEAD + post(shown, "2021-3-8 09:00", "正文。") + FOOT)
                        .posts()
                        .get(0)
                        .author())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "提示: <em>作者被禁止或删除 内容自动屏蔽</em>",
                "提示: <em>该帖被管理员或版主屏蔽</em>",
                "提示：<em>作者被禁止或刪除 內容自動禁止</em>",
                "本主题需向作者支付 <strong>5 金钱</strong> 才能浏览",
                "本帖为密码帖 ，请输入密码"
            })
    void aNoticeIsNoText(String notice) {
        PageReading reading = ReadPages.read("page", page(notice + "<br />\n").getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOfSatisfying(PageReading.Told.class, told -> {
            assertThat(told.part().posts().get(0).body().marked()).isEmpty();
            assertThat(told.part().posts().get(0).author()).isEqualTo("张三");
            assertThat(told.notes()).containsExactly(DiscuzProblems.textIsWithheld());
        });
    }

    @Test
    void aHiddenAttachmentKeepsItsCountAndTellsTheThread() {
        ThreadPart part = ReadPages.told(page("""
                <ignore_js_op>
                <span style="white-space: nowrap" id="attach_">
                <a href="forum.php?mod=attachment&aid=fDUyYTQyYzZifDE2NTQwMDAwMDB8MHw0MTI4Ng%3D%3D" target="_blank"></a>
                <em class="xg1">(, 下载次数: 1,250)</em>
                </span>
                <div class="tip tip_4" id="attach__menu" style="position: absolute; display: none">
                <div class="tip_c xs0">
                <div class="y"> 上传</div>
                点击文件名下载附件

                </ignore_js_op>
                <br />
                正文。<br />
                """));
        assertThat(part.source()).isEqualTo("http://bbs.a.example/forum.php?mod=viewthread&tid=41286");
        assertThat(part.posts().get(0).files())
                .extracting(FileMention::downloads, FileMention::name, FileMention::size, FileMention::address)
                .containsExactly(tuple(Optional.of(1250L), "", "", ""));
        assertThat(ReadPages.text(part.posts().get(0))).isEqualTo("正文。");
    }

    @Test
    void anAttachmentWithoutACountIsStillOne() {
        ThreadPart part = ReadPages.told(
                page(
                        "<ignore_js_op><span id=\"attach_\"><a href=\"forum.php?mod=attachment&aid=x\"></a> <em class=\"xg1\">()</em></span></ignore_js_op>正文。"));
        assertThat(part.posts().get(0).files())
                .extracting(FileMention::downloads)
                .containsExactly(Optional.empty());
    }

    @Test
    void readsRelativeTimesByTheirTitleOrByWhenThePageWasSaved() {
        String page = HEAD
                + post("甲", "<span title=\"2022-5-7 12:37\">昨天&nbsp;12:37</span>", "一。")
                + post("乙", "昨天&nbsp;12:38", "二。")
                + FOOT;
        ThreadPart part = ReadPages.told(new SavedPage(
                "page",
                page.getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.parse("2022-05-08T13:00:00Z"))));
        assertThat(part.posts())
                .extracting(post -> post.date().orElseThrow().toString())
                .containsExactly("2022-05-07T12:37+08:00", "2022-05-07T12:38+08:00");
    }

    @Test
    void saysWhenATimeInWordsHasNothingToCountFrom() {
        PageReading reading = ReadPages.read(
                "page", (HEAD + post("甲", "昨天&nbsp;12:37", "一。") + FOOT).getBytes(StandardCharsets.UTF_8));
        assertThat(((PageReading.Told) reading).notes()).containsExactly(DiscuzProblems.noDate());
    }

    @ParameterizedTest
    @CsvSource({
        "http://bbs.a.example/forum.php?mod=viewthread&action=printable&tid=77, forum.php?mod=viewthread&tid=77",
        "http://bbs.a.example/thread-77-1-1.html, thread-77-1-1.html"
    })
    void theAddressOfThePageTellsTheThread(String address, String source) {
        ThreadPart part = ReadPages.told(new SavedPage(
                "page",
                page("正文。").getBytes(StandardCharsets.UTF_8),
                Optional.of(address),
                Optional.empty(),
                Optional.empty()));
        assertThat(part.source()).isEqualTo("http://bbs.a.example/" + source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mirror/bbs.a.example/forum.php@mod=viewthread&action=printable&tid=77.html",
                "forum.php?mod=viewthread&action=printable&tid=77",
                "thread-77-1-1.html"
            })
    void theNameOfTheFileTellsTheThread(String name) {
        ThreadPart part = ReadPages.told(new SavedPage(
                name,
                page("正文。").getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        assertThat(part.source()).isEqualTo("http://bbs.a.example/forum.php?mod=viewthread&tid=77");
    }

    @Test
    void readsAPageThatABrowserSaved() {
        String page = page("正文。<br />\n")
                .replace(
                        "<html>",
                        "<!-- saved from url=(0070)http://bbs.a.example/forum.php?mod=viewthread&action=printable&tid=77 -->\n<html>")
                .replace("noshade ", "noshade=\"\" ")
                .replace("<br />", "<br>");
        ThreadPart part = ReadPages.told(page);
        assertThat(part.source()).isEqualTo("http://bbs.a.example/forum.php?mod=viewthread&tid=77");
        assertThat(ReadPages.text(part.posts().get(0))).isEqualTo("正文。");
    }

    @Test
    void keepsATitleWithDashesAndEntitiesWhole() {
        ThreadPart part = ReadPages.told(page("正文。").replace("大桥合龙", "书市 - 第三届 &lt;公告&gt; &amp; &#18211;"));
        assertThat(part.title()).isEqualTo("书市 - 第三届 <公告> & 䜣");
    }
}
