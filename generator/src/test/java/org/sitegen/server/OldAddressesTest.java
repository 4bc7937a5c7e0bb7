package org.sitegen.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitegen.server.WebServer.Answer;
import org.sitegen.server.WebServer.Kind;
import org.sitegen.testkit.SiteFixture;

/** Old addresses, asked of real web servers that have the rules of the build. */
class OldAddressesTest {

    private static final String ARCHIVE = """
            == articles/a.md
            ---
            title: 甲
            date: 2022-05-07
            ---
            文
            == articles/b.md
            ---
            title: 乙
            date: 2022-05-07
            slug: 動員 50% $大會;{b}"'
            ---
            文
            == articles/c.md
            ---
            title: 丙
            date: 2022-05-07
            aliases: ['/show.php?id=7', /print.php]
            ---
            文
            == redirects.yaml
            'http://old.example/forum.php?mod=viewthread&tid=1': a
            'forum.php?mod=viewthread&tid=2': b
            'forum.php?mod=viewthread&tid=1&page=9': c
            'forum.php?mod=viewthread&tid=10&extra=page%3D1': b
            'forum.php?mod=attachment&aid=MTIzfGFi%3D%3D': a
            'forum.php?mod=attachment&aid=mtIZfGFi%3D%3D': b
            'forum.php?mod=attachment&aid=A/b+c;d': c
            'archiver/?tid-5.html': a
            'archiver/?tid-6.html': b
            'portal.php?mod=topic&topic=春節 聯歡': a
            'portal.php?mod=topic&topic=%B4%BA%BD%DA': b
            'old 目錄/看.asp?編號=三&x[]=1': c
            'twice.php?a=1&a=2': b
            'q.php?v="$x;{}\\\\|`''<>^(.*)': c
            '/?p=3': a
            forum.php: c
            'thread.php?new=': b
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void leadToTheirArticles(Kind kind) throws IOException {
        assumeInstalled(kind);
        SiteFixture site = built("/", ARCHIVE);
        try (WebServer server = start(kind, site.output(), site.output())) {
            asked("").forEach((target, title) -> assertLeads(server, target, title));
            assertThat(server.log()).doesNotContain("warn", "error");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadToTheirArticlesBelowAPath(Kind kind) throws IOException {
        assumeInstalled(kind);
        SiteFixture site = built("/news/%E8%88%8A%20%E7%AB%99/", ARCHIVE);
        Path root = Files.createDirectory(folder.resolve("www"));
        Files.createDirectory(root.resolve("news"));
        Files.createSymbolicLink(root.resolve("news/舊 站"), site.output());
        try (WebServer server = start(kind, root, site.output())) {
            asked("/news/%E8%88%8A%20%E7%AB%99").forEach((target, title) -> assertLeads(server, target, title));
            assertThat(server.ask("/forum.php?mod=viewthread&tid=1").status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areAskedForInVain(Kind kind) throws IOException {
        assumeInstalled(kind);
        SiteFixture site = built("/", ARCHIVE);
        try (WebServer server = start(kind, site.output(), site.output())) {
            for (String target : List.of(
                    "/portal.php?mod=viewthread&tid=1",
                    "/portal.php?mod=topic",
                    "/show.php",
                    "/show.php?id=",
                    "/show.php?id=77",
                    "/show.php?xid=7",
                    "/show.php?id=7%0d%0aX:y",
                    "/archiver/?tid-55.html",
                    "/twice.php?a=1",
                    "/thread.php",
                    "/q.php?v=xxx")) {
                assertThat(server.ask(target).status()).as(target).isEqualTo(404);
            }
            assertThat(server.ask("/").status()).isEqualTo(200);
            assertThat(server.ask("/articles/2022/05/a.html?mod=viewthread&tid=1")
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areManyWithoutAWarning(Kind kind) throws IOException {
        assumeInstalled(kind);
        String lines = IntStream.rangeClosed(1, 20_000)
                .mapToObj(number -> "forum.php?mod=viewthread&tid=" + number + "&extra=page%3D1: a\n"
                        + "forum.php?mod=redirect&goto=findpost&ptid=" + number + "&pid=" + number * 7 + ": a\n")
                .collect(Collectors.joining());
        SiteFixture site = built("/", """
                == articles/a.md
                ---
                title: 甲
                date: 2022-05-07
                ---
                文
                == redirects.yaml
                """ + lines);
        try (WebServer server = start(kind, site.output(), site.output())) {
            assertLeads(server, "/forum.php?mod=viewthread&extra=page%3D1&tid=19999", "甲");
            assertLeads(server, "/forum.php?mod=redirect&goto=findpost&ptid=20000&pid=140000&fromuid=3", "甲");
            assertThat(server.log()).doesNotContain("warn", "error");
        }
    }

    /** What is asked for below a path, and the title of the article that it leads to. */
    private static Map<String, String> asked(String root) {
        return Stream.of(
                        "甲 /forum.php?mod=viewthread&tid=1",
                        "甲 /forum.php?tid=1&mod=viewthread",
                        "甲 /forum.php?extra=page%3D1&tid=1&x&page=2&mod=viewthread&=&&",
                        "甲 //forum.php?mod=viewthread&tid=1",
                        "甲 /f%6Frum.php?mod=viewthread&tid=1",
                        "甲 /forum.php?MOD=viewthread&Tid=1",
                        "丙 /forum.php?page=9&mod=viewthread&tid=1",
                        "乙 /forum.php?mod=viewthread&tid=2&page=9",
                        "乙 /forum.php?mod=viewthread&tid=10&extra=page%3D1",
                        "乙 /forum.php?mod=viewthread&extra=page%3d1&tid=10",
                        "乙 /forum.php?mod=viewthread&extra=page=1&tid=10",
                        "甲 /forum.php?mod=attachment&aid=MTIzfGFi%3D%3D",
                        "甲 /forum.php?mod=attachment&aid=MTIzfGFi%3d%3d&nothumb=yes",
                        "甲 /forum.php?mod=attachment&aid=MTIzfGFi==",
                        "乙 /forum.php?aid=mtIZfGFi%3D%3D&mod=attachment",
                        "丙 /forum.php?mod=attachment&aid=A/b+c;d",
                        "丙 /forum.php?mod=attachment&aid=A%2Fb%20c%3Bd",
                        "甲 /archiver/?tid-5.html",
                        "甲 /archiver/?tid-5.html=",
                        "甲 /archiver/?page=2&tid-5.html",
                        "乙 /archiver/?tid-6.html&page=3",
                        "甲 /portal.php?mod=topic&topic=%E6%98%A5%E7%AF%80%20%E8%81%AF%E6%AD%A1",
                        "甲 /portal.php?mod=topic&topic=%e6%98%a5%e7%af%80+%e8%81%af%e6%ad%a1",
                        "乙 /portal.php?mod=topic&topic=%B4%BA%BD%DA",
                        "乙 /portal.php?mod=topic&topic=%b4%ba%bd%da",
                        "丙 /old%20%E7%9B%AE%E9%8C%84/%E7%9C%8B.asp?x[]=1&%E7%B7%A8%E8%99%9F=%E4%B8%89",
                        "丙 /old%20%e7%9b%ae%e9%8c%84/%e7%9c%8b.asp?%e7%b7%a8%e8%99%9f=%e4%b8%89&x%5B%5D=1",
                        "乙 /twice.php?a=1&a=2",
                        "丙 /q.php?v=%22%24x%3B%7B%7D%5C%5C%7C%60%27%3C%3E%5E%28.%2A%29",
                        "丙 /q.php?v=%22$x;{}\\\\|`%27%3C%3E^(.*)",
                        "甲 /?p=3",
                        "丙 /forum.php",
                        "丙 /forum.php?mod=forumdisplay&fid=2",
                        "乙 /thread.php?new=",
                        "乙 /thread.php?a=b&new",
                        "丙 /show.php?id=7",
                        "丙 /print.php?x=y")
                .collect(Collectors.toMap(line -> root + line.substring(2), line -> line.substring(0, 1)));
    }

    private static void assertLeads(WebServer server, String target, String title) {
        Answer moved = server.ask(target);
        assertThat(moved.status()).as(target).isEqualTo(301);
        String path = server.path(moved.location());
        assertThat(path).as(target).matches("[!-~]+").doesNotContain("?");
        Answer shown = server.ask(path);
        assertThat(shown.status()).as(target + " to " + path).isEqualTo(200);
        assertThat(Jsoup.parse(shown.body()).select("h1").text()).as(target).isEqualTo(title);
    }

    private static void assumeInstalled(Kind kind) {
        assumeTrue(kind.installed().isPresent(), "no " + kind.debianPackage() + " here: install it to run this test");
    }

    private SiteFixture built(String path, String archive) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        SiteFixture site = SiteFixture.in(folder)
                .with("== site.yaml\ntitle: 試驗典藏\nurl: https://archive.example" + path + "\n" + archive)
                .build();
        assertThat(site.problems()).isEmpty();
        return site;
    }

    private WebServer start(Kind kind, Path root, Path site) throws IOException {
        return kind.start(Files.createDirectory(folder.resolve("server")), root, site);
    }
}
