package org.sitegen.discuz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.discuz.BoardAddress.Kind;
import org.sitegen.forum.ThreadKey;

class BoardAddressTest {

    private static BoardAddress parse(String url) {
        return BoardAddress.parse(url).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.example/forum.php?mod=viewthread&tid=12, THREAD, 1",
        "http://a.example/forum.php?mod=viewthread&amp;tid=12&amp;page=3, THREAD, 3",
        "http://a.example/forum.php?mod=viewthread&tid=12&extra=page%3D1, THREAD, 1",
        "http://a.example/thread-12-3-1.html, THREAD, 3",
        "http://a.example/thread-12.html, THREAD, 1",
        "HTTP://A.example/viewthread.php?tid=12, THREAD, 1",
        "http://a.example/forum.php@mod=viewthread&tid=12.html, THREAD, 1",
        "http://a.example/forum.php%3Fmod=viewthread&tid=12&page=2.html, THREAD, 2",
        "http://a.example/forum.php?mod=viewthread&action=printable&tid=12, PRINTABLE, 1",
        "http://a.example/archiver/?tid-12.html, ARCHIVER, 1",
        "http://a.example/archiver/tid-12.html, ARCHIVER, 1",
        "http://a.example/archiver/?tid-12.html&page=4, ARCHIVER, 4",
        "http://a.example/archiver/tid-12.html?page=4, ARCHIVER, 4",
        "http://a.example/forum.php?mod=redirect&goto=findpost&ptid=12&pid=99, POST, 1",
        "http://a.example/forum.php?mod=redirect&tid=12&goto=lastpost, THREAD, 1",
        "http://a.example/thread-12-1-1.html#pid99, POST, 1"
    })
    void findsTheThread(String url, Kind kind, int page) {
        BoardAddress address = parse(url);
        assertThat(address.kind()).isEqualTo(kind);
        assertThat(address.thread()).hasValue(12);
        assertThat(address.page()).isEqualTo(page);
        assertThat(address.siteUrl()).isEqualTo("http://a.example/");
        assertThat(address.key()).contains(new ThreadKey("a.example", ThreadKey.Kind.THREAD, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/forum.php?mod=redirect&goto=findpost&ptid=12&pid=99",
                "http://a.example/thread-12-1-1.html#pid99"
            })
    void findsThePost(String url) {
        assertThat(parse(url).post()).hasValue(99);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/bbs/portal.php?mod=view&aid=7",
                "http://a.example/bbs/article-7-1.html",
                "http://www.A.example/bbs/article-7-2.html"
            })
    void findsTheArticle(String url) {
        assertThat(parse(url).key()).contains(new ThreadKey("a.example/bbs", ThreadKey.Kind.ARTICLE, 7));
    }

    @Test
    void decodesTheCodeOfAnAttachment() {
        BoardAddress address = parse(
                "http://a.example/forum.php?mod=attachment&aid=MzM5Mnw2N2I1YTRiNnwxNjYzMzAwMDAwfDB8MjA4MTc%3D&nothumb=yes");
        assertThat(address.kind()).isEqualTo(Kind.ATTACHMENT);
        assertThat(address.number()).hasValue(3392);
        assertThat(address.thread()).hasValue(20817);
        assertThat(address.key()).isEmpty();
    }

    @Test
    void findsTheThreadInTheCodeOfAHiddenAttachment() {
        BoardAddress address =
                parse("http://a.example/forum.php?mod=attachment&aid=fDUyYTQyYzZifDE2NTQwMDAwMDB8MHw0MTI4Ng%3D%3D");
        assertThat(address.number()).isEmpty();
        assertThat(address.thread()).hasValue(41286);
    }

    @Test
    void readsThePlainNumberOfAnOldAttachment() {
        assertThat(parse("http://a.example/attachment.php?aid=55").number()).hasValue(55);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "AAAA", "bm9uc2Vuc2U=", "fHx8fHx8fHw=", "99999999999999999999"})
    void codesWithoutSenseHaveNoNumbers(String code) {
        BoardAddress address = parse("http://a.example/forum.php?mod=attachment&aid=" + code);
        assertThat(address.number()).isEqualTo(OptionalLong.empty());
        assertThat(address.thread()).isEqualTo(OptionalLong.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.example/forum.php?mod=forumdisplay&fid=4&page=2, FORUM",
        "http://a.example/forum-4-2.html, FORUM",
        "http://a.example/home.php?mod=space&uid=4, USER",
        "http://a.example/space-uid-4.html, USER",
        "http://a.example/portal.php?mod=attachment&id=4, PORTAL_FILE"
    })
    void tellsOtherPages(String url, Kind kind) {
        assertThat(parse(url).kind()).isEqualTo(kind);
        assertThat(parse(url).number()).hasValue(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "forum.php?mod=viewthread&tid=1",
                "ftp://a.example/thread-1-1-1.html",
                "javascript:;",
                "http://",
                "mailto:a@b"
            })
    void readsNothingThatIsNoUrlOfHttp(String url) {
        assertThat(BoardAddress.parse(url)).isEmpty();
    }

    @Test
    void readsNoUrlOfGreatLength() {
        assertThat(BoardAddress.parse("http://a.example/" + "x".repeat(10_000))).isEmpty();
    }

    @Test
    void theCanonicalUrlLeavesOutWhatDoesNotNameTheThread() {
        assertThat(parse("http://a.example/forum.php?mod=viewthread&tid=12&extra=page%3D1&page=3&highlight=x")
                        .canonical())
                .isEqualTo(Optional.of("http://a.example/forum.php?mod=viewthread&tid=12"));
        assertThat(parse("http://a.example/thread-12-3-1.html").canonical())
                .isEqualTo(Optional.of("http://a.example/thread-12-1-1.html"));
        assertThat(parse("http://a.example/article-7-2.html").canonical())
                .isEqualTo(Optional.of("http://a.example/article-7-1.html"));
    }

    @Test
    void eachAddressOfAThreadLeadsToIt() {
        assertThat(BoardAddress.ofThread("https://www.a.example/bbs/", 12))
                .doesNotHaveDuplicates()
                .startsWith("https://www.a.example/bbs/forum.php?mod=viewthread&tid=12")
                .allSatisfy(url -> assertThat(parse(url).key())
                        .contains(new ThreadKey("a.example/bbs", ThreadKey.Kind.THREAD, 12)));
    }

    @Test
    void eachAddressOfAnArticleLeadsToIt() {
        assertThat(BoardAddress.ofArticle("https://a.example", 7))
                .startsWith("https://a.example/portal.php?mod=view&aid=7")
                .allSatisfy(url ->
                        assertThat(parse(url).key()).contains(new ThreadKey("a.example", ThreadKey.Kind.ARTICLE, 7)));
    }
}
