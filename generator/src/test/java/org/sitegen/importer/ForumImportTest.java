package org.sitegen.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.CheckReport;
import org.sitegen.CheckRequest;
import org.sitegen.Now;
import org.sitegen.Progress;
import org.sitegen.SiteGenerator;
import org.sitegen.problem.Problem;
import org.sitegen.text.Language;

class ForumImportTest {

    private static final String ARTICLE = "articles/2022/05/開幕-12.md";

    @TempDir
    private Path folder;

    private Path pages;
    private Path into;

    @BeforeEach
    void makeFolders() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        into = Files.createDirectory(folder.resolve("content"));
        page("thread-12.html", """
                thread 12 THREAD
                title 開幕
                forum 本地新聞
                post 1|濱州在線|2022-05-07T12:37:20+08:00
                第一段，見[舊文](<http://bbs.example.com/thread-13-1-1.html>)。

                ![](<http://bbs.example.com/data/attachment/forum/202205/07/123456abcdefghijklmnop.jpg>)
                file 7|http://bbs.example.com/data/attachment/forum/202205/07/123456abcdefghijklmnop.jpg|照片.jpg|50|3 Bytes
                file 8|http://bbs.example.com/gone.pdf|gone.pdf|51|1 KB
                post 2|小王|2022-05-07T13:00:00+08:00
                沙發
                """);
        page("thread-13.html", """
                thread 13 THREAD
                title 舊文: "引號"
                post 5||2021-01-02T03:04:05+08:00
                舊的
                """);
        page("bbs.example.com/data/attachment/forum/202205/07/123456abcdefghijklmnop.jpg", "\u0001\u0002\u0003");
        page("list.html", "list");
        page("strange.html", "strange");
    }

    @Test
    void writesAnArticleForAThread() {
        run();

        assertThat(text(ARTICLE)).isEqualTo("""
                ---
                title: 開幕
                author: 濱州在線
                date: "2022-05-07T12:37:20+08:00"
                category: 本地新聞
                source: "http://bbs.example.com/thread-12-1-1.html"
                attachments:
                  - file: attachments/2022/05/12/照片.jpg
                    name: 照片.jpg
                    downloads: 50
                    size: "3 Bytes"
                    sha256: "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"
                    url: "http://bbs.example.com/data/attachment/forum/202205/07/123456abcdefghijklmnop.jpg"
                  - file: "http://bbs.example.com/gone.pdf"
                    name: gone.pdf
                    downloads: 51
                    size: "1 KB"
                comments:
                  - author: 小王
                    date: "2022-05-07T13:00:00+08:00"
                    body: 沙發
                ---

                第一段，見[舊文](../../2021/01/舊文-引號-13.md)。

                ![](../../../attachments/2022/05/12/照片.jpg)
                """);
        assertThat(into.resolve("attachments/2022/05/12/照片.jpg")).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void leavesRepliesOutWhereTheyAreNotWanted() {
        new ForumImport(plan(false, false), PlainForum.readers(), Optional.empty(), (phase, done, total) -> {}).run();

        assertThat(text(ARTICLE)).doesNotContain("comments").doesNotContain("沙發");
    }

    @Test
    void linksTheFilesOfAReplyAndNamesItsLostPictures() throws IOException {
        page("bbs.example.com/kept.zip", "z");
        page("replied.html", """
                thread 14 THREAD
                title 回覆
                post 1|甲|2021-01-02T03:04:05+08:00
                文
                post 2|乙|2021-01-02T04:04:05+08:00
                ![](<http://bbs.example.com/data/attachment/forum/lost.jpg>) 和 ![外](<http://other.example/x.jpg>)
                file 3|http://bbs.example.com/data/attachment/forum/lost.jpg|丟[1].jpg||
                file 4|http://bbs.example.com/kept.zip|資料.zip||
                """);

        run();

        assertThat(text("articles/2021/01/回覆-14.md")).contains("""
                    body: |-
                      [丟\\[1\\].jpg](http://bbs.example.com/data/attachment/forum/lost.jpg) 和 ![外](http://other.example/x.jpg)

                      [資料.zip](../../../attachments/2021/01/14/資料.zip)
                """);
    }

    @Test
    void countsWhatCameIn() {
        ImportResult result = run();

        assertThat(result)
                .extracting(
                        ImportResult::pages,
                        ImportResult::articles,
                        ImportResult::replies,
                        ImportResult::keptFiles,
                        ImportResult::lostFiles,
                        ImportResult::unread,
                        ImportResult::passedOver)
                .containsExactly(2, 2, 1, 1, 1, 1, 1);
    }

    @Test
    void givesAnArchiveThatCanBeBuiltAtOnce() {
        run();

        CheckReport report = new SiteGenerator()
                .check(
                        new CheckRequest(
                                into,
                                Optional.empty(),
                                false,
                                true,
                                false,
                                Now.at(Instant.parse("2026-01-01T00:00:00Z")),
                                2),
                        Progress.NONE);

        assertThat(report.problems()).filteredOn(Problem::isError).isEmpty();
        assertThat(report.articles()).isEqualTo(2);
        assertThat(text("site.yaml"))
                .isEqualTo("title: 濱州在線\nurl: http://bbs.example.com/\nlanguage: zh-Hant\ntimezone: Asia/Shanghai\n");
    }

    @Test
    void leavesSettingsAloneThatAreThere() throws IOException {
        Files.writeString(into.resolve("site.yaml"), "title: 我的\n");

        run();

        assertThat(text("site.yaml")).isEqualTo("title: 我的\n");
    }

    @Test
    void joinsThePagesOfOneThread() throws IOException {
        page("printable.html", """
                thread - PRINTABLE
                title 開幕
                post |濱州在線|2022-05-07T12:37:00+08:00
                第一段
                post |小王|2022-05-07T13:00:00+08:00
                沙發！
                """);
        page("thread-12-2.html", """
                thread 12 THREAD
                title 開幕
                page 2
                post 9|小李|2022-05-08T09:00:00+08:00
                第二頁
                """);

        ImportResult result = run();

        assertThat(result.articles()).isEqualTo(2);
        assertThat(text(ARTICLE)).containsOnlyOnce("author: 小王").containsOnlyOnce("第二頁");
        assertThat(text("import-report.md"))
                .contains("| `pages/printable.html` | `" + ARTICLE + "` |")
                .contains("| `pages/thread-12-2.html` | `" + ARTICLE + "` |");
    }

    @Test
    void makesNoArticleOfALaterPageAlone() throws IOException {
        page("thread-99-2.html", "thread 99 THREAD\ntitle 少了\npage 2\npost 9|小李|2022-05-08T09:00:00+08:00\n第二頁\n");

        ImportResult result = run();

        assertThat(result.articles()).isEqualTo(2);
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.location().path()).isEqualTo("pages/thread-99-2.html"));
        assertThat(text("import-report.md")).contains("`pages/thread-99-2.html`: Only later pages");
    }

    @Test
    void filesAnArticleWithoutADateUnderTheDayOfItsFirstReply() throws IOException {
        page("undated.html", "thread 50 THREAD\ntitle 何時\npost 1|甲|\n正文\npost 2|乙|2020-02-03T04:05:00+08:00\n回\n");

        run();

        assertThat(text("articles/undated/2020-02-03-何時-50.md"))
                .doesNotContain("\ndate:")
                .contains("正文");
        assertThat(text("import-report.md")).contains("- `articles/undated/2020-02-03-何時-50.md`");
    }

    @Test
    void tellsOfEachPage() {
        run();

        assertThat(text("import-report.md"))
                .contains("| `pages/thread-12.html` | `" + ARTICLE + "` |")
                .contains("| `pages/list.html` | a list |")
                .contains("- `pages/strange.html`: no forum")
                .contains("- `gone.pdf`".substring(2));
    }

    @Test
    void leadsOldAddressesToArticlesAndFiles() {
        run();

        assertThat(text("redirects.yaml"))
                .contains("\"forum.php?mod=viewthread&tid=12\": \"2022/05/開幕-12\"")
                .contains("\"thread-13-1-1.html\": \"2021/01/舊文-引號-13\"")
                .contains("\"data/attachment/forum/202205/07/123456abcdefghijklmnop.jpg\":"
                        + " \"attachments/2022/05/12/照片.jpg\"");
    }

    @Test
    void keepsTheKeepersRedirects() throws IOException {
        String own = "# 我的\n'thread-13-1-1.html': index.html  # 首頁\n";
        Files.writeString(into.resolve("redirects.yaml"), own);

        run();
        run();

        assertThat(text("redirects.yaml")).startsWith(own).containsOnlyOnce("thread-13-1-1.html");
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        run();
        Map<String, String> first = tree(true);

        ImportResult second = run();

        assertThat(second.written()).isZero();
        assertThat(tree(true)).isEqualTo(first);
    }

    @Test
    void leavesAnArticleAloneThatTheKeeperEdited() throws IOException {
        run();
        Files.writeString(into.resolve(ARTICLE), text(ARTICLE).replace("第一段", "改過的第一段"));

        ImportResult again = run();

        assertThat(text(ARTICLE)).contains("改過的第一段");
        assertThat(again.problems())
                .anySatisfy(problem -> assertThat(problem.location().path()).isEqualTo(ARTICLE));
    }

    @Test
    void writesAnEditedArticleAnewByForce() throws IOException {
        run();
        String written = text(ARTICLE);
        Files.writeString(into.resolve(ARTICLE), "mine");

        new ForumImport(plan(true, true), PlainForum.readers(), Optional.empty(), (phase, done, total) -> {}).run();

        assertThat(text(ARTICLE)).isEqualTo(written);
    }

    @Test
    void doesNotMakeADeletedArticleAgain() throws IOException {
        run();
        Files.delete(into.resolve("articles/2021/01/舊文-引號-13.md"));

        run();

        assertThat(into.resolve("articles/2021/01/舊文-引號-13.md")).doesNotExist();
        assertThat(text(ARTICLE)).contains("[舊文](http://bbs.example.com/thread-13-1-1.html)");
        assertThat(text("redirects.yaml")).doesNotContain("舊文");
    }

    @Test
    void followsAnArticleThatTheKeeperMoved() throws IOException {
        run();
        Files.createDirectories(into.resolve("articles/news"));
        Files.move(into.resolve(ARTICLE), into.resolve("articles/news/開幕-12.md"));

        ImportResult again = run();

        assertThat(again.problems())
                .noneMatch(problem -> problem.location().path().startsWith("articles/"));
        assertThat(into.resolve(ARTICLE)).doesNotExist();
        assertThat(text("articles/news/開幕-12.md")).contains("](../2021/01/舊文-引號-13.md)");
        assertThat(text("redirects.yaml")).contains("\"thread-12-1-1.html\": \"news/開幕-12\"");
    }

    @Test
    void takesWhatChangedInTheSources() throws IOException {
        run();
        page("thread-13.html", "thread 13 THREAD\ntitle 新題\npost 5||2021-01-02T03:04:05+08:00\n新的\n");

        run();

        assertThat(text("articles/2021/01/舊文-引號-13.md")).contains("title: 新題").contains("新的");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void endsInTheSameFilesWhereverItWasStopped(int step) throws IOException {
        run();
        Map<String, String> whole = tree(false);
        delete(into);
        Files.createDirectory(into);

        stopAfter(step);
        run();

        assertThat(tree(false)).isEqualTo(whole);
    }

    @Test
    void isNotDisturbedByAnotherImportAtWork() throws IOException {
        try (Target busy = Target.open(into, false)) {
            assertThat(busy.changes()).isZero();
            org.assertj.core.api.Assertions.assertThatThrownBy(this::run)
                    .isInstanceOf(org.sitegen.problem.EnvironmentException.class);
        }
    }

    /** Fails like a full disk at some step; what was written by then stays. */
    private void stopAfter(int steps) {
        int[] left = {steps};
        try {
            new ForumImport(plan(true, false), PlainForum.readers(), Optional.empty(), (phase, done, total) -> {
                        if (left[0]-- == 0) {
                            throw new UncheckedIOException(new IOException("stopped"));
                        }
                    })
                    .run();
        } catch (UncheckedIOException stopped) {
            assertThat(stopped).hasMessageContaining("stopped");
        }
    }

    private ImportResult run() {
        return new ForumImport(plan(true, false), PlainForum.readers(), Optional.empty(), (phase, done, total) -> {})
                .run();
    }

    private ImportPlan plan(boolean replies, boolean force) {
        return new ImportPlan(List.of(pages), into, ZoneId.of("Asia/Shanghai"), replies, force, 2, Language.EN);
    }

    private void page(String name, String text) throws IOException {
        Path file = pages.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String text(String path) {
        try {
            return Files.readString(into.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> tree(boolean withTimes) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(into)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                tree.put(
                        into.relativize(file).toString(),
                        Digest.of(Files.readAllBytes(file)) + (withTimes && !file.endsWith("lock") ? time : ""));
            }
        }
        return tree;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
