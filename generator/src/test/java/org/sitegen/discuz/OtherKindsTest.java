package org.sitegen.discuz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PageReading;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.ThreadKey;
import org.sitegen.forum.ThreadPart;

/** The archiver, the portal, pages for phones, and pages without an article. */
class OtherKindsTest {

    private static final String ARCHIVED = """
            <html><head><base href="http://bbs.a.example/archiver/" /><title>停水通知 - 便民信息 - 滨海论坛 -  Powered by Discuz! Archiver</title></head><body>
            <center id="header"><h2>滨海论坛's Archiver </h2></center>
            <div id="nav"><a href="./">论坛</a> &rsaquo; <a href="?fid-12.html">便民信息</a> &rsaquo; 停水通知</div>
            <div id="content">
            <p class="author"><strong>水务小李</strong> 发表于 2012-6-2 10:05:33</p>
            <h3>停水通知</h3>
             本帖最后由 水务小李 于 2012-6-2 10:18 编辑 <br /><br />
            各位网友：<br />
            3540<br />
            {:4_85:}<b>**** Hidden Message *****</b><br />
            6月5日停水。<div><b>没有关
            <p class="author"><strong><i>Anonymous</i></strong> 发表于 2012-6-2 11:40:00</p>
            <h3></h3>
            收到。<br />
            <div class="page">页: <a href="?tid-20944.html&page=1">[1]</a></div>
            </div>
            <div id="end">查看完整版本: <a href="../thread-20944-1-1.html"><strong>停水通知</strong></a></div></body></html>
            """;

    @Test
    void readsAThreadOfTheArchiver() {
        ThreadPart part = ReadPages.told(ARCHIVED, Charset.forName("GBK"));
        assertThat(part.kind()).isEqualTo(PartKind.ARCHIVER);
        assertThat(part.title()).isEqualTo("停水通知");
        assertThat(part.forum()).isEqualTo("便民信息");
        assertThat(part.siteName()).isEqualTo("滨海论坛");
        assertThat(part.source()).isEqualTo("http://bbs.a.example/forum.php?mod=viewthread&tid=20944");
        assertThat(part.posts())
                .extracting(Post::author, ReadPages::text)
                .containsExactly(tuple("水务小李", "各位网友：\n6月5日停水。\n没有关"), tuple("", "收到。"));
    }

    @Test
    void aLaterPageOfTheArchiverHasRepliesOnly() {
        ThreadPart part = ReadPages.told(
                ARCHIVED.replace("<a href=\"?tid-20944.html&page=1\">[1]</a>", "<a>[1]</a> <strong>[2]</strong>"));
        assertThat(part.page()).isEqualTo(2);
        assertThat(part.posts()).noneMatch(Post::isOpening);
        assertThat(part.title()).isEqualTo("停水通知");
    }

    private static String article(String byline) {
        return """
                <html><head><title>县志上线 - 文化 -  滨海论坛 - Powered by Discuz!</title><base href="http://a.example/" />
                <link href="http://a.example/article-61-2.html" rel="canonical" /></head><body>
                <div id="pt"><div class="z"><a href="./" class="nvhm">滨海论坛</a><a href="portal.php?mod=list&catid=4">文化</a></div></div>
                <div class="h hm"><h1 class="ph">县志上线 (待审核)</h1><p class="xg1">%s</p></div><div class="s"><div><strong>摘要</strong>: 略</div></div>
                <div class="d"><table><tr><td id="article_content"><p>全部完成。</p></td></tr></table><div class="pg"><a>1</a><strong>2</strong></div></div>
                <div id="related_article"><ul><li>相关</li></ul></div></body></html>
                """.formatted(byline);
    }

    @ParameterizedTest
    @CsvSource({
        "'2021-3-9 10:00<span class=\"pipe\">|</span> 发布者: <a href=\"home.php?mod=space&uid=1\">编辑部</a><span class=\"pipe\">|</span> 查看: <em id=\"_viewnum\">5</em><span class=\"pipe\">|</span> 评论: 0<span class=\"pipe\">|</span> 原作者: 县志办<span class=\"pipe\">|</span> 来自: 清河日报', 县志办",
        "'2021-3-9 10:00| 發佈者: <a href=\"space-uid-1.html\">编辑部</a>| 檢視: 5', 编辑部",
        "'2021-3-9 10:00 发布者: 编辑部 查看: 5 评论: 0', 编辑部",
        "'2021-3-9 10:00', ''"
    })
    void readsAnArticleOfThePortal(String byline, String author) {
        ThreadPart part = ReadPages.told(article(byline));
        assertThat(part.kind()).isEqualTo(PartKind.PORTAL);
        assertThat(part.title()).isEqualTo("县志上线");
        assertThat(part.forum()).isEqualTo("文化");
        assertThat(part.page()).isEqualTo(2);
        assertThat(part.source()).isEqualTo("http://a.example/article-61-1.html");
        assertThat(part.key()).contains(new ThreadKey("a.example", ThreadKey.Kind.ARTICLE, 61));
        assertThat(part.posts()).extracting(Post::author, ReadPages::text).containsExactly(tuple(author, "全部完成。"));
        assertThat(part.posts().get(0).date()).map(Object::toString).contains("2021-03-09T10:00+08:00");
    }

    @Test
    void readsAnOlderPageForPhones() {
        ThreadPart part = ReadPages.told("""
                <!DOCTYPE html><html><head><title>大桥合龙 - 本地新闻 - 手机版 - Powered by Discuz!</title><base href="http://bbs.a.example/" /></head><body class="pg_viewthread">
                <div class="postlist"><h2>[公告] 大桥合龙</h2>
                <div class="plc cl" id="pid7"><span class="avatar"><img src="x" /></span><div class="display pi"><ul class="authi">
                <li class="grey"><em>楼主</em><b><a href="home.php?mod=space&uid=3&mobile=2" class="blue">张三</a></b></li>
                <li class="grey rela"><a>收藏</a> 2021-3-8 09:00:05</li></ul>
                <div class="message">正文。</div><ul class="img_one"><li><a href="forum.php?mod=viewthread&tid=12&aid=5&from=album"><img id="aimg_5" src="forum.php?mod=image&aid=5&size=140x140" /></a></li></ul></div></div>
                <div class="plc cl" id="pid8"><div class="display pi"><ul class="authi"><li class="grey"><em>2#</em><b><a href="javascript:;">匿名</a></b></li>
                <li class="grey rela">昨天&nbsp;10:00</li></ul><div class="message">二。</div></div></div></div>
                <a href="forum.php?mod=post&action=reply&fid=2&tid=12">回复</a></body></html>
                """);
        assertThat(part.kind()).isEqualTo(PartKind.TOUCH);
        assertThat(part.title()).isEqualTo("大桥合龙");
        assertThat(part.source()).isEqualTo("http://bbs.a.example/forum.php?mod=viewthread&tid=12");
        assertThat(part.posts())
                .extracting(Post::author, ReadPages::text, Post::isOpening, Post::id)
                .containsExactly(
                        tuple("张三", "正文。", true, OptionalLong.of(7)), tuple("", "二。", false, OptionalLong.of(8)));
        assertThat(part.posts().get(0).files()).extracting(FileMention::id).containsExactly(OptionalLong.of(5));
    }

    @Test
    void readsAPageForPhonesWhosePostsHaveDamagedNumbers() {
        ThreadPart part = ReadPages.told("""
                <html><head><title>大桥合龙 - 本地新闻 - 手机版 - Powered by Discuz!</title><base href="http://bbs.a.example/" /></head>
                <body class="pg_viewthread"><div class="viewthread">
                <div class="plc cl" id="pid7
                "><ul class="authi"><li><b><a href="home.php?mod=space&uid=3">张三</a></b></li><li class="grey rela">2021-3-8 09:00</li></ul>
                <div class="message">正文。</div></div>
                <div class="plc cl" id="pid99999999999999999999"><ul class="authi"><li><b><a>李四</a></b></li></ul>
                <div class="message">二。</div></div></div></body></html>
                """);

        assertThat(part.posts())
                .extracting(ReadPages::text, Post::id)
                .containsExactly(tuple("正文。", OptionalLong.of(7)), tuple("二。", OptionalLong.empty()));
    }

    @Test
    void takesTheSubjectOfAPageForPhonesFromTheHeadingThatItsTitleNames() {
        ThreadPart part = ReadPages.told("<html><head><title>大桥合龙 - 新闻 - 手机版 - Powered by Discuz!</title></head><body>"
                + "<div class=\"postlist\"><h2><a href=\"forum.php?mod=viewthread&tid=12\">返回</a></h2><h2>大桥合龙</h2>"
                + "<div class=\"plc\" id=\"pid7\"><ul class=\"authi\"><li>2018-3-4 05:06</li></ul>"
                + "<div class=\"message\">正文。</div></div></div></body></html>");

        assertThat(part.title()).isEqualTo("大桥合龙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel><generator>Discuz! Board by Comsenz Inc.</generator></channel></rss>",
                "<html><head><meta name=\"generator\" content=\"Discuz! X3.4\" /></head><body class=\"pg_forumdisplay\"><table id=\"threadlisttableid\"></table></body></html>",
                "<html><head><title>便民信息 - Powered by Discuz! Archiver</title></head><body><div id=\"content\"><ul><li><a href=\"?tid-20944.html\">停水</a></li></ul></div></body></html>",
                "<html><head><meta name=\"generator\" content=\"Discuz! X3.4\" /></head><body><div id=\"messagetext\"><p>抱歉，指定的主题不存在</p></div></body></html>",
                "<html><head><title>张三的个人资料 - Powered by Discuz!</title></head><body><div id=\"uhd\"></div></body></html>"
            })
    void otherPagesOfABoardHaveNoArticle(String page) {
        assertThat(ReadPages.read("page", page.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PageReading.NoArticle.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "just words",
                "<html><body><p>A page of another program</p></body></html>",
                "<html><head><title>大桥 - Powered by Discuz!</title></head><body class=\"pg_viewthread\"><h1 class=\"ts\"><span id=\"thread_subject\">大桥</span></h1>",
                "<html><head><title>大桥 - Powered by Discuz!</title></head><body><h1>S</h1><b>标题: </b>大桥 <b><a href=\"###\" onclick=\"window.print()\">[打印本页]</a></b>",
                "\u0000\u0001\u0002PNG"
            })
    void pagesThatCannotBeReadSayWhy(String page) {
        assertThat(ReadPages.read("page", page.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        PageReading.Unread.class,
                        unread -> assertThat(unread.why().en()).isNotBlank());
    }

    @Test
    void anEmptyOrEnormousFileIsNotRead() {
        assertThat(ReadPages.read("page", new byte[0])).isInstanceOf(PageReading.Unread.class);
        assertThat(ReadPages.read("page", new byte[17 << 20])).isInstanceOf(PageReading.Unread.class);
        assertThat(ReadPages.read("page", "<br>".repeat(500_000).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PageReading.Unread.class);
    }

    @Test
    void aPageWithSpacesOnlyIsEmpty() {
        assertThat(ReadPages.read("page", "\n\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new PageReading.Unread(DiscuzProblems.isEmpty()));
    }
}
