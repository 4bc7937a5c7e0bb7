package org.sitegen.discuz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
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

class ThreadPageTest {

    private static final String FIRST = post(
            7,
            "<div class=\"authi\"><a href=\"home.php?mod=space&uid=3\" class=\"xw1\">张三</a></div>",
            "thread-12-1-1.html",
            "楼主",
            "正文。",
            "");

    private static String post(int pid, String left, String floor, String floorName, String body, String after) {
        return """
                <div id="post_%1$d" ><table id="pid%1$d"><tr><td class="pls"><div class="pls favatar"><div class="pi">%2$s</div></div></td>
                <td class="plc"><div class="pi"><strong><a href="%3$s" id="postnum%1$d">%4$s</a></strong>
                <div class="pti"><div class="authi"><em id="authorposton%1$d">发表于 2021-3-8 09:00:0%1$d</em></div></div></div>
                <div class="pct"><div class="pcb"><div class="t_fsz"><table><tr><td class="t_f" id="postmessage_%1$d">%5$s</td></tr></table>%6$s</div></div></div>
                </td></tr></table></div>
                """.formatted(pid, left, floor, floorName, body, after);
    }

    private static String page(String posts) {
        return """
                <!DOCTYPE html><html><head><meta charset="utf-8" /><title>大桥合龙 - 本地新闻 -  滨海论坛 - Powered by Discuz!</title>
                <link href="http://bbs.a.example/thread-12-1-1.html" rel="canonical" /><base href="http://bbs.a.example/" /></head><body>
                <div id="pt"><div class="z"><a href="./" class="nvhm">滨海论坛</a><a href="forum-4-1.html">本地新闻</a><a href="thread-12-1-1.html">大桥合龙</a></div></div>
                <div id="postlist"><h1 class="ts"><a href="forum.php?mod=forumdisplay&fid=4&filter=typeid&typeid=6">[公告]</a> <span id="thread_subject">大桥合龙</span></h1>
                """ + posts + "<div id=\"post_new\"></div></div></body></html>";
    }

    private static Post opening(ThreadPart part) {
        return part.posts().stream().filter(Post::isOpening).findFirst().orElseThrow();
    }

    @Test
    void readsTheFieldsOfThePage() {
        ThreadPart part = ReadPages.told(page(FIRST));
        assertThat(part.kind()).isEqualTo(PartKind.THREAD);
        assertThat(part.title()).isEqualTo("大桥合龙");
        assertThat(part.forum()).isEqualTo("本地新闻");
        assertThat(part.siteName()).isEqualTo("滨海论坛");
        assertThat(part.source()).isEqualTo("http://bbs.a.example/thread-12-1-1.html");
        assertThat(part.posts()).hasSize(1);
        assertThat(opening(part).id()).isEqualTo(OptionalLong.of(7));
        assertThat(opening(part).author()).isEqualTo("张三");
    }

    @ParameterizedTest
    @CsvSource({
        "'匿名', ''",
        "'匿名 <a href=\"home.php?mod=space&uid=3\">真名</a>', ''",
        "'游客 <em>1.2.3.x</em>', ''",
        "'李四 <em>该用户已被删除</em>', 李四",
        "'李四 <em>該用戶已被刪除</em>', 李四",
        "'<div class=\"authi\"><a href=\"space-username-%E5.html\" class=\"xw1\">王 五</a></div>', 王 五",
        "'<div class=\"authi\"><a href=\"http://bbs.a.example/home.php?mod=space&amp;uid=5\">赵六</a></div>', 赵六"
    })
    void readsTheAuthorAsShown(String left, String author) {
        String page = page(post(7, left, "thread-12-1-1.html", "楼主", "正文。", ""));
        assertThat(opening(ReadPages.told(page)).author()).isEqualTo(author);
    }

    @Test
    void aLaterPageHasRepliesOnly() {
        String page = page("<div class=\"pgs\"><div class=\"pg\"><a>1</a><strong>2</strong></div></div>"
                + post(8, "匿名", "forum.php?mod=redirect&goto=findpost&ptid=12&pid=8", "11<sup>#</sup>", "二。", ""));
        ThreadPart part = ReadPages.told(page);
        assertThat(part.page()).isEqualTo(2);
        assertThat(part.posts()).hasSize(1).noneMatch(Post::isOpening);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"forum.php@mod=viewthread&tid=12&page=1&cp=2.html", "forum.php?mod=viewthread&tid=12&cp=2&extra="
            })
    void aPartOfALongPostIsKnownByItsAddress(String name) {
        ThreadPart part = ReadPages.told(new SavedPage(
                name,
                page(post(7, "张三", "楼主", "", "下半。", "")).getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        assertThat(part.page()).isEqualTo(2);
        assertThat(part.posts()).singleElement().matches(Post::isOpening);
    }

    @Test
    void aLaterPageIsKnownByItsAddress() {
        String page = page(post(8, "匿名", "#", "", "二。", "")).replace("rel=\"canonical\"", "rel=\"x\"");
        ThreadPart part = ReadPages.told(new SavedPage(
                "thread-12-3-1.html",
                page.getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        assertThat(part.page()).isEqualTo(3);
        assertThat(part.posts()).noneMatch(Post::isOpening);
        assertThat(part.source()).isEqualTo("http://bbs.a.example/forum.php?mod=viewthread&tid=12");
    }

    @Test
    void postsThatUnclosedTagsBroughtIntoOneAnotherComeApart() {
        String open = FIRST.replace("</td></tr></table></div></div></div>\n</td></tr></table></div>", "<div><div>");
        String page = page(open.replace("<table>", "<div>").replace("<tr><td class=\"t_f\"", "<div class=\"t_f\"")
                + post(
                        8,
                        "<a href=\"space-uid-9.html\">李四</a>",
                        "forum.php?mod=redirect&goto=findpost&ptid=12&pid=8",
                        "沙发",
                        "二。",
                        ""));
        ThreadPart part = ReadPages.told(page);
        assertThat(part.posts())
                .extracting(Post::author, ReadPages::text)
                .containsExactly(tuple("张三", "正文。"), tuple("李四", "二。"));
    }

    @Test
    void readsATemplateWithoutIds() {
        String page = page(FIRST
                        + post(
                                8,
                                "<a href=\"space-uid-9.html\">李四</a>",
                                "forum.php?mod=redirect&goto=findpost&ptid=12&pid=8",
                                "沙发",
                                "二。",
                                ""))
                .replaceAll(" id=\"(?:post_|pid|postmessage_|postlist|thread_subject|authorposton)[^\"]*\"", "")
                .replaceAll("<h1 class=\"ts\">.*</h1>", "")
                .replaceAll("<link[^>]*>", "");
        ThreadPart part = ReadPages.told(page);
        assertThat(part.title()).isEqualTo("大桥合龙");
        assertThat(part.source()).isEqualTo("http://bbs.a.example/forum.php?mod=viewthread&tid=12");
        assertThat(part.posts())
                .extracting(Post::author, ReadPages::text)
                .containsExactly(tuple("张三", "正文。"), tuple("李四", "二。"));
        assertThat(opening(part).date()).map(Object::toString).contains("2021-03-08T09:00:07+08:00");
    }

    @Test
    void aPostThatTheBoardDoesNotShowKeepsItsAuthor() {
        String page = page(FIRST.replaceAll(
                "<div class=\"t_fsz\">.*</table></div>", "<div class=\"locked\">提示: <em>作者被禁止或删除 内容自动屏蔽</em></div>"));
        PageReading reading = ReadPages.read("page", page.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOfSatisfying(PageReading.Told.class, told -> {
            assertThat(opening(told.part()).author()).isEqualTo("张三");
            assertThat(opening(told.part()).body().marked()).isEmpty();
            assertThat(told.notes()).containsExactly(DiscuzProblems.textIsWithheld());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'<div class=\"ptg\"><a href=\"misc.php?mod=tag&id=1\">桥</a>, <a href=\"misc.php?mod=tag&id=2\">路</a></div>', 桥",
        "'<div class=\"ptg\"><a href=\"tag-1.html\">桥</a></div>', 桥"
    })
    void readsTags(String tags, String first) {
        ThreadPart part = ReadPages.told(
                page(FIRST.replace("</table></div></div></div>", "</table></div></div>" + tags + "</div>")));
        assertThat(part.tags()).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"attach_nopermission attach_tips\"><p>您需要登录才可以下载或查看，没有账号？</p></div>",
                "<img id=\"aimg_12345\" class=\"zoom\" src=\"http://other.example/a.jpg\" />",
                "<img id=\"aimg_Ab3dE\" class=\"zoom\" file=\"http://other.example/a.jpg\" src=\"static/image/common/none.gif\" />",
                "<img src=\"static/image/smiley/default/smile.gif\" smilieid=\"1\" />",
                "<ignore_js_op><div class=\"media\"><div class=\"media_tips\"><a href=\"http://v.example/a.mp4\">x</a></div></div></ignore_js_op>",
                "<div class=\"cm\"><img aid=\"5\" src=\"data/attachment/forum/5.jpg\"></div>"
            })
    void whatIsNoAttachmentIsNotTakenForOne(String html) {
        assertThat(opening(ReadPages.told(page(FIRST.replace("正文。", "正文。" + html))))
                        .files())
                .isEmpty();
    }

    private static FileMention onlyFile(String html) {
        Post post = opening(ReadPages.told(page(FIRST.replace("正文。", "正文。" + html))));
        assertThat(post.files()).hasSize(1);
        return post.files().get(0);
    }

    @Test
    void readsAPictureThatARobotSees() {
        FileMention file = onlyFile(
                "<ignore_js_op><img src=\"data/attachment/forum/202103/08/a.jpg.thumb.jpg\" alt=\"合龙.jpg\" title=\"合龙.jpg\" /></ignore_js_op>");
        assertThat(file.address()).isEqualTo("http://bbs.a.example/data/attachment/forum/202103/08/a.jpg");
        assertThat(file.name()).isEqualTo("合龙.jpg");
        assertThat(file.isPicture()).isTrue();
        assertThat(file.downloads()).isEmpty();
    }

    @Test
    void aThumbnailForGuestsDoesNotRevealTheOriginal() {
        FileMention file = onlyFile(
                "<div class=\"guestviewthumb\"><img id=\"aimg_5\" class=\"guestviewthumb_cur\" aid=\"5\" src=\"forum.php?mod=image&aid=5&size=300x300&key=ab\" /></div>");
        assertThat(file.id()).hasValue(5);
        assertThat(file.address()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'(311 KB, 下载次数: 267, 售价: 2 金钱)', 311 KB, 267",
        "'(900 Bytes, 下载次数: 0)', 900 Bytes, 0",
        "'(1.07 MB)', 1.07 MB, -1",
        "'(1,024 KB, 下載次數: 12)', '1,024 KB', 12",
        "'()', '', -1"
    })
    void readsTheDetailsOfAFileInTheText(String details, String size, long downloads) {
        FileMention file = onlyFile(
                "<ignore_js_op><img src=\"static/image/filetype/pdf.gif\" /><span id=\"attach_5\"><a href=\"forum.php?mod=attachment&aid=NXx4&nothumb=yes\">第 2 MB 简报.pdf</a><em class=\"xg1\">"
                        + details
                        + "</em></span><div class=\"tip\" id=\"attach_5_menu\"><div class=\"tip_c\"><div class=\"y\"><span title=\"2021-3-8 08:59\">昨天&nbsp;08:59</span> 上传</div>点击文件名下载附件<p>第12期</p></div></div></ignore_js_op>");
        assertThat(file.name()).isEqualTo("第 2 MB 简报.pdf");
        assertThat(file.size()).isEqualTo(size);
        assertThat(file.downloads().orElse(-1L)).isEqualTo(downloads);
        assertThat(file.address()).isEqualTo("http://bbs.a.example/forum.php?mod=attachment&aid=NXx4");
        assertThat(file.uploaded()).map(Object::toString).contains("2021-03-08T08:59+08:00");
        assertThat(file.caption()).isEqualTo("第12期");
    }

    @ParameterizedTest
    @CsvSource({
        "'311 KB, 阅读权限: 10, 下载次数: 267, 下载积分: 金钱 -1', 311 KB, 267",
        "'18.2 KB', 18.2 KB, -1",
        "'731.04 KB, 下載次數: 129', 731.04 KB, 129"
    })
    void readsTheDetailsOfAListedFile(String details, String size, long downloads) {
        FileMention file = onlyFile(
                "</td></tr></table><div class=\"pattl\"><ignore_js_op><dl class=\"tattl\"><dt><img src=\"static/image/filetype/zip.gif\" /></dt><dd><p class=\"attnm\"><a href=\"forum.php?mod=attachment&aid=NXx4\" id=\"aid5\">数据.zip</a>"
                        + "<div class=\"tip\" id=\"aid5_menu\"><div class=\"tip_c\"><p class=\"y\">2021-3-8 08:59 上传</p><p>点击文件名下载附件</p></div></div></p><p>"
                        + details + "</p><p></p><p class=\"xg2\">说明</p></dd></dl></ignore_js_op></div><table><tr><td>");
        assertThat(file.name()).isEqualTo("数据.zip");
        assertThat(file.size()).isEqualTo(size);
        assertThat(file.downloads().orElse(-1L)).isEqualTo(downloads);
        assertThat(file.caption()).isEqualTo("说明");
    }

    @Test
    void attachmentsAreFoundWithoutTheirIds() {
        FileMention file = onlyFile(
                "<ignore_js_op><a href=\"forum.php?mod=attachment&aid=MzM5Mnw2N2I1YTRiNnwxNjYzMzAwMDAwfDB8MTI%3D\">时间表.doc</a> (28 KB, 下载次数: 64)</ignore_js_op>");
        assertThat(file.id()).hasValue(3392);
        assertThat(file.name()).isEqualTo("时间表.doc");
        assertThat(file.size()).isEqualTo("28 KB");
        assertThat(file.downloads()).contains(64L);
    }

    @Test
    void theClockOfThePageTellsItsOffsetAndWhenItWasMade() {
        String page = page(FIRST.replace("2021-3-8 09:00:07", "昨天&nbsp;09:00"))
                .replace("</body>", "<div id=\"ft\"><p class=\"xs0\">GMT+9, 2021-3-9 21:03</p></div></body>");
        assertThat(opening(ReadPages.told(page)).date()).map(Object::toString).contains("2021-03-08T09:00+09:00");
    }
}
