package org.sitegen.discuz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.SavedPage;
import org.sitegen.forum.ThreadPart;

class PrintableTextTest {

    private static final String HEAD = "滨海论坛\n标题:\n大桥合龙\n[打印本页]\n";
    private static final String FIRST = "作者:\n张三\n时间:\n2021-3-8 09:00\n标题:\n大桥合龙\n";
    private static final String FOOT = "欢迎光临 滨海论坛 (http://bbs.a.example/)\nPowered by Discuz! X3.4";

    private static Post opening(String text) {
        return ReadPages.told(text).posts().get(0);
    }

    @Test
    void readsTheFieldsOfThePage() {
        ThreadPart part = ReadPages.told(HEAD + FIRST + "第一段。\n第二段。\n" + FOOT);
        assertThat(part.kind()).isEqualTo(PartKind.PRINTABLE_TEXT);
        assertThat(part.title()).isEqualTo("大桥合龙");
        assertThat(part.siteName()).isEqualTo("滨海论坛");
        assertThat(part.source()).isEqualTo("http://bbs.a.example/");
        assertThat(part.posts()).extracting(Post::author, ReadPages::text).containsExactly(tuple("张三", "第一段。\n第二段。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "滨海论坛\r\n\r\n标题: 大桥合龙 [打印本页]\r\n\r\n----------\r\n作者: 张三     时间: 2021-3-8 09:00\r\n标题: 大桥合龙\r\n\r\n　　第一段。\r\n\r\n\t第二段。\r\n",
                "滨海论坛\n 标题:大桥合龙\n[打印本页]\n作者：张三\n时间：2021-3-8 09:00\n标题：大桥合龙\n第一段。\n第二段。",
                "标题:\n大桥合龙\n\n作者:\n\n张三\n时间:\n2021-3-8 09:00\n\n第一段。\n\u00A0 第二段。\n\n" + FOOT,
                "大桥合龙 - 滨海论坛 - Powered by Discuz!\n" + HEAD + FIRST
                        + "第一段。\n第二段。\n欢迎光临 滨海论坛\n(http://bbs.a.example/)\nPowered by Discuz! X2.5\n"
            })
    void readsEachWayToWriteIt(String text) {
        ThreadPart part = ReadPages.told(text);
        assertThat(part.title()).isEqualTo("大桥合龙");
        assertThat(part.posts()).hasSize(1);
        assertThat(part.posts().get(0).author()).isEqualTo("张三");
        assertThat(part.posts().get(0).date()).map(Object::toString).contains("2021-03-08T09:00+08:00");
        assertThat(ReadPages.text(part.posts().get(0))).isEqualTo("第一段。\n第二段。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "UTF-8", "UTF-16LE"})
    void readsEachCharset(String charset) {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        ThreadPart part = ReadPages.told(mark + HEAD + FIRST + "第一段。\n" + FOOT, Charset.forName(charset));
        assertThat(part.title()).isEqualTo("大桥合龙");
    }

    @Test
    void readsReplies() {
        ThreadPart part = ReadPages.told(HEAD + FIRST
                + "第一段。\n作者:\n李四\n时间:\n2021-3-8 10:01\n终于通车了。\n作者: 匿名    时间: 2021-3-8 10:02\n同意。\n" + FOOT);
        assertThat(part.posts())
                .extracting(Post::author, ReadPages::text)
                .containsExactly(tuple("张三", "第一段。"), tuple("李四", "终于通车了。"), tuple("", "同意。"));
    }

    @Test
    void labelsInTheTextDoNotBeginAPost() {
        assertThat(ReadPages.text(opening(HEAD + FIRST + "作者: 李白\n床前明月光。\n时间: 不详\n欢迎光临本站。\n" + FOOT)))
                .isEqualTo("作者: 李白\n床前明月光。\n时间: 不详\n欢迎光临本站。");
    }

    @Test
    void takesHiddenAttachmentsOut() {
        Post post = opening(HEAD + FIRST + "一。\n(, 下载次数: 50)\n上传\n点击文件名下载附件\n二(附图)。\n ()\n 上传\n点击文件名下载附件\n三。\n" + FOOT);
        assertThat(post.files()).extracting(FileMention::downloads).containsExactly(Optional.of(50L), Optional.empty());
        assertThat(ReadPages.text(post)).isEqualTo("一。\n二(附图)。\n三。");
    }

    @Test
    void takesShownAttachmentsOut() {
        Post post = opening(HEAD + FIRST
                + "一。\n合龙现场.jpg (342.7 KB, 下载次数: 118)\n下载附件  保存到相册\n2021-3-8 08:52 上传\n二。\n简报.pdf\n(1.5 MB, 下载次数: 19)\n2021-3-8 08:53 上传\n点击文件名下载附件\n数据.zip\n2021-3-8 08:54 上传\n点击文件名下载附件\n28 KB, 下载次数: 64\n"
                + FOOT);
        assertThat(post.files())
                .extracting(
                        FileMention::name,
                        FileMention::size,
                        file -> file.downloads().orElseThrow())
                .containsExactly(
                        tuple("合龙现场.jpg", "342.7 KB", 118L),
                        tuple("简报.pdf", "1.5 MB", 19L),
                        tuple("数据.zip", "28 KB", 64L));
        assertThat(ReadPages.text(post)).isEqualTo("一。\n二。");
    }

    @Test
    void theNameOfTheFileTellsTheThread() {
        ThreadPart part = ReadPages.told(new SavedPage(
                "a/thread-77-1-1.txt",
                (HEAD + FIRST + "正文。\n" + FOOT).getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        assertThat(part.source()).isEqualTo("http://bbs.a.example/forum.php?mod=viewthread&tid=77");
    }

    @Test
    void readsPinyinOnlyWhereItIsToStay() {
        SavedPage seed = new SavedPage(
                "seed.txt",
                SamplesTest.bytes("01b-printable-x34-tc-text.txt"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ReadSettings keeping = new ReadSettings(ReadPages.SETTINGS.zone(), true);
        assertThat(new SavedPageReader(keeping).read(seed).toString()).contains("繼續(xù)創(chuàng)城", "author=濱州在線");
        assertThat(new SavedPageReader(ReadPages.SETTINGS).read(seed).toString())
                .doesNotContain("(xù)");
    }
}
