package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.testkit.SiteFixture;

/** What a build makes of small archives. */
class SiteBuildTest {

    @TempDir
    Path folder;

    private SiteFixture site() {
        return SiteFixture.in(folder);
    }

    @Test
    void anArticleBecomesAPageAPrintPageAndEntriesOfLists() {
        SiteFixture site = site().with("""
                        == articles/2022/05/a.md
                        ---
                        title: 動員大會召開
                        author: 濱州在線
                        date: 2022-5-7 12:37
                        category: 時政
                        tags: [創城, 會議]
                        ---
                        會議召開。
                        """).build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.paths())
                .contains(
                        "index.html",
                        "articles/2022/05/a.html",
                        "print/2022/05/a.html",
                        "editions/2022/05.html",
                        "editions/2022/05/07.html",
                        "gallery/index.html",
                        "archive/index.html",
                        "archive/2022.html",
                        "archive/2022/05.html",
                        "categories/index.html",
                        "categories/時政.html",
                        "tags/index.html",
                        "tags/創城.html",
                        "tags/會議.html",
                        "authors/index.html",
                        "authors/濱州在線.html",
                        "statistics.html",
                        "atom.xml",
                        "feed.json",
                        "sitemap.xml",
                        "robots.txt",
                        "404.html",
                        "data/articles.ndjson");
        Document page = site.page("articles/2022/05/a.html");
        assertThat(page.select("h1").eachText()).containsExactly("動員大會召開");
        assertThat(page.select("time").first().attr("datetime")).isEqualTo("2022-05-07T12:37:00+08:00");
        assertThat(page.text()).contains("濱州在線", "會議召開。", "打印本頁");
    }

    @Test
    void theSecondBuildWritesNothing() {
        SiteFixture site = site().with("""
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        ---
                        文
                        """).build();
        assertThat(site.report().changedFiles()).isPositive();

        assertThat(site.build().report().changedFiles()).isZero();
    }

    @Test
    void aPageWhoseArticleIsGoneGoesToo() throws Exception {
        SiteFixture site = site().with("""
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        ---
                        文
                        == articles/b.md
                        ---
                        title: 乙
                        date: 2022-06-07
                        ---
                        文
                        """).build();
        assertThat(site.paths()).contains("articles/2022/06/b.html");
        Files.delete(site.source().resolve("articles/b.md"));

        site.build();

        assertThat(site.paths()).doesNotContain("articles/2022/06/b.html", "archive/2022/06.html");
    }

    @Test
    void aBuildWithErrorsLeavesTheSiteAsItWas() {
        SiteFixture site = site().with("""
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        ---
                        文
                        """).build();
        String before = site.text("articles/2022/05/a.html");

        site.with("""
                        == articles/a.md
                        ---
                        title: 新
                        date: 2022-05-07
                        ---
                        [壞](missing.md)
                        """).build();

        assertThat(site.report().published()).isFalse();
        assertThat(site.text("articles/2022/05/a.html")).isEqualTo(before);
    }

    @Test
    void warningsFailAStrictBuildOnly() {
        String archive = """
                == site.yaml
                title: 檔案
                == articles/a.md
                ---
                title: 甲
                date: 2022-05-07
                ---
                文
                """;

        assertThat(site().with(archive).build().report().published()).isTrue();
        assertThat(site().with(archive).strict().build().report().published()).isFalse();
    }

    @Test
    void articlesAreOrderedByMomentAndThenById() {
        SiteFixture site = site().with("""
                        == articles/c.md
                        ---
                        title: 三
                        date: 2022-05-07 08:00
                        ---
                        == articles/b.md
                        ---
                        title: 二
                        date: 2022-05-07
                        ---
                        == articles/a.md
                        ---
                        title: 一
                        date: 2022-05-06T16:00:00Z
                        ---
                        """).build();

        assertThat(site.text("data/articles.ndjson").lines().map(line -> line.replaceAll(".*\"id\":\"(.).*", "$1")))
                .containsExactly("a", "b", "c");
        assertThat(site.page("articles/2022/05/b.html").select("link[rel=prev]").attr("href"))
                .endsWith("articles/2022/05/a.html");
        assertThat(site.page("articles/2022/05/b.html").select("link[rel=next]").attr("href"))
                .endsWith("articles/2022/05/c.html");
    }

    @Test
    void draftsFutureAndExpiredArticlesStayOut() {
        SiteFixture site = site().now("2023-01-01T00:00:00Z").with("""
                        == articles/draft.md
                        ---
                        title: 草稿
                        date: 2022-05-07
                        draft: true
                        ---
                        == articles/future.md
                        ---
                        title: 未來
                        date: 2023-05-07
                        ---
                        == articles/expired.md
                        ---
                        title: 過期
                        date: 2022-05-07
                        expires: 2022-12-30
                        ---
                        == articles/shown.md
                        ---
                        title: 可見
                        date: 2022-05-07
                        expires: 2023-01-01
                        ---
                        """).build();

        assertThat(site.report().articles()).isEqualTo(1);
        assertThat(site.paths()).contains("articles/2022/05/shown.html");
        assertThat(site.paths()).noneMatch(path -> path.contains("draft") || path.contains("future"));
        assertThat(site.text("data/articles.ndjson")).doesNotContain("草稿", "未來", "過期");
    }

    @Test
    void aLinkToADraftBecomesItsTextWithAWarning() {
        SiteFixture site = site().with("""
                        == articles/draft.md
                        ---
                        title: 草稿
                        date: 2022-05-07
                        draft: true
                        ---
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        ---
                        見[那篇](draft.md)。
                        """).build();

        assertThat(site.problems())
                .containsExactly("articles/a.md:5:2: warning: \"articles/draft.md\" is not published (a draft, in the"
                        + " future or expired), so only the link's text is shown.");
        assertThat(site.page("articles/2022/05/a.html").text()).contains("見那篇。");
        assertThat(site.text("articles/2022/05/a.html")).doesNotContain("draft");
    }

    @Test
    void linksBetweenArticlesBecomeRelativeOnEachPage() {
        SiteFixture site = site().with("""
                        == articles/2022/05/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        ---
                        [一](../06/b.md) [二](/articles/2022/06/b.md#小標) [三](/articles/2022/06/b.html) [四](articles/2022/06/b.md)
                        == articles/2022/06/b.md
                        ---
                        title: 乙
                        date: 2022-06-07
                        ---
                        ## 小標
                        文
                        """).build();

        assertThat(site.problems()).isEmpty();
        String path = "../../../articles/2022/06/b.html";
        assertThat(site.page("articles/2022/05/a.html")
                        .select("main p a[href*=/b.html]")
                        .eachAttr("href"))
                .containsSequence(path, path + "#%E5%B0%8F%E6%A8%99", path, path);
        assertThat(site.page("editions/2022/05.html")
                        .select("a[href*=/06/b.html]")
                        .first()
                        .attr("href"))
                .isEqualTo("../../articles/2022/06/b.html");
    }

    @Test
    void filesAreFoundBesideTheArticleUnderAttachmentsAndFromTheRoot() {
        byte[] bytes = "檔".getBytes(StandardCharsets.UTF_8);
        SiteFixture site = site().with("""
                        == articles/2022/05/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        attachments:
                          - {file: 圖 一.txt, downloads: 50}
                        ---
                        [旁](beside.txt) [附](under/x.txt) [根](/docs/y.txt) [百分](50%25%20off.txt)
                        """)
                .file("attachments/圖 一.txt", bytes)
                .file("articles/2022/05/beside.txt", bytes)
                .file("attachments/under/x.txt", bytes)
                .file("docs/y.txt", bytes)
                .file("attachments/50% off.txt", bytes)
                .file("attachments/unused.txt", bytes)
                .build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.paths())
                .contains(
                        "attachments/圖-一.txt",
                        "attachments/2022/05/beside.txt",
                        "attachments/under/x.txt",
                        "attachments/docs/y.txt",
                        "attachments/50-off.txt")
                .doesNotContain("attachments/unused.txt");
        assertThat(site.report().keptAttachments()).isEqualTo(5);
    }

    @Test
    void aLostAttachmentKeepsItsNameAndItsCount() {
        SiteFixture site = site().with("""
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        attachments:
                          - {downloads: 50}
                          - {file: 現場.jpg, downloads: 1234}
                        ---
                        文

                        ![現場](現場.jpg)
                        """).build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.report().lostAttachments()).isEqualTo(2);
        Document page = site.page("articles/2022/05/a.html");
        assertThat(page.text()).contains("50", "1,234", "現場.jpg", "〔附件「現場.jpg」未能保存〕");
        assertThat(page.select("img[src*=jpg]")).isEmpty();
    }

    @Test
    void aLostAttachmentThatIsKnownByItsUrlIsNoPictureAndNoLink() {
        SiteFixture site = site().with("""
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        attachments:
                          - {file: "http://bbs.example/data/05/現 場.jpg", name: 現場.jpg, downloads: 50}
                          - {file: "http://bbs.example/forum.php?mod=attachment&aid=Mg%3D%3D", name: 名單.doc}
                          - {file: "http://bbs.example/data/05/3.jpg", name: 三.jpg}
                        comments:
                          - {author: 乙, date: 2022-05-08, body: "![圖](http://bbs.example/data/05/3.jpg)"}
                        ---
                        ![圖](<http://bbs.example/data/05/現 場.jpg>)

                        前![圖](https://BBS.example/data/05/%E7%8F%BE%20%E5%A0%B4.jpg#a)後

                        <img src="//bbs.example/data/05/3.jpg">

                        [![圖](http://bbs.example/data/05/3.jpg)](http://bbs.example/data/05/3.jpg)

                        [看名單](http://bbs.example/forum.php?mod=attachment&aid=Mg==)

                        ![別處](http://bbs.example/data/05/4.jpg)
                        """).build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.report().lostAttachments()).isEqualTo(3);
        for (String path : List.of("articles/2022/05/a.html", "print/2022/05/a.html")) {
            Document page = site.page(path);
            assertThat(page.select("[src*=bbs], [href*=bbs]").eachAttr("src"))
                    .as(path)
                    .containsExactly("http://bbs.example/data/05/4.jpg");
            assertThat(page.select("[src*=bbs], [href*=bbs]")).as(path).hasSize(1);
            assertThat(page.select(".lost").eachText())
                    .as(path)
                    .contains("〔附件「現場.jpg」未能保存〕", "〔附件「名單.doc」未能保存〕", "〔附件「三.jpg」未能保存〕");
        }
    }

    @Test
    void editionsKeepIdsUniqueAndMoveHeadingsDown() {
        SiteFixture site = site().with("""
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        ---
                        # 大標
                        ## 小標
                        文[^1]

                        [^1]: 註
                        == articles/b.md
                        ---
                        title: 乙
                        date: 2022-05-08
                        ---
                        ## 小標
                        [上](#小標)文[^1]

                        [^1]: 註
                        """).build();

        assertThat(site.problems()).isEmpty();
        Document edition = site.page("editions/2022/05.html");
        assertThat(edition.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(edition.select("h1")).hasSize(1);
        assertThat(edition.select("h3").eachText()).contains("大標");
        assertThat(edition.select("h4").eachText()).contains("小標");
        for (Element link : edition.select("a[href^=#]")) {
            assertThat(edition.getElementById(
                            java.net.URLDecoder.decode(link.attr("href").substring(1), StandardCharsets.UTF_8)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
        assertThat(site.page("articles/2022/05/a.html").select("h2").eachText()).contains("大標");
    }

    @Test
    void aTitleMayComeFromTheHeadingAndADateFromTheFileName() {
        SiteFixture site = site().with("""
                        == articles/2015-12-08-first-snow.md
                        # 初雪

                        今天下雪。
                        """).build();

        assertThat(site.problems()).isEmpty();
        Document page = site.page("articles/2015/12/first-snow.html");
        assertThat(page.select("h1").eachText()).containsExactly("初雪");
        assertThat(page.select("time").attr("datetime")).isEqualTo("2015-12-08");
    }

    @Test
    void termsThatWouldShareAFileGetNumbers() {
        SiteFixture site = site().with("""
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        tags: [a/b, "a:b", A-B, index]
                        ---
                        """).build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.paths())
                .contains("tags/A-B.html", "tags/a-b-2.html", "tags/a-b-3.html", "tags/_index.html", "tags/index.html");
    }

    @Test
    void aliasesAndRedirectsBecomePagesAndRules() {
        SiteFixture site = site().with("""
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        aliases: [/old/a.html, /plain, /files/x.php]
                        ---
                        == redirects.yaml
                        thread-12-1-1.html: a
                        http://old.example/forum.php?mod=viewthread&tid=12: /archive/2022.html
                        """).build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.page("old/a.html").select("a").attr("href")).isEqualTo("../articles/2022/05/a.html");
        assertThat(site.paths())
                .contains("plain/index.html", "thread-12-1-1.html")
                .doesNotContain("files/x.php");
        assertThat(site.text("_redirects"))
                .contains("/files/x.php /articles/2022/05/a.html 301")
                .contains("/forum.php mod=viewthread tid=12 /archive/2022.html 301");
        assertThat(site.text("redirects.nginx.conf")).contains("\"/forum.php?viewthread&12\" \"/archive/2022.html\";");
        assertThat(site.text("redirects.apache.map")).contains("/forum.php?mod=viewthread&tid=12 /archive/2022.html\n");
        assertThat(site.paths()).contains("redirects.apache.conf");
    }

    @Test
    void rulesForServersAreWrittenOnlyWhereServersAreNeeded() {
        SiteFixture site = site().with("""
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        aliases: [/old/a.html]
                        ---
                        文
                        """).build();

        assertThat(site.paths())
                .contains("_redirects")
                .doesNotContain("redirects.nginx.conf", "redirects.apache.conf", "redirects.apache.map");
    }

    @Test
    void oneOldAddressMayBeWrittenInSeveralWays() {
        SiteFixture site = site().with("""
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        aliases: ['/forum.php?mod=viewthread&tid=1']
                        ---
                        文
                        == redirects.yaml
                        forum.php?tid=1&mod=viewthread: a
                        http://old.example/forum.php?tid=%31&mod=viewthread: a
                        forum.php?tid=1&mod=viewthread&: archive/2022.html
                        """).build();

        assertThat(site.problems())
                .containsExactly(
                        "redirects.yaml:3:1: error: The old address \"forum.php?tid=1&mod=viewthread&\" already"
                                + " leads elsewhere at articles/a.md:4:11. Keep one of them.");
    }

    @Test
    void staticFilesMayReplaceRobotsTheErrorPageAndAssets() {
        SiteFixture site = site().with("""
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        ---
                        == static/robots.txt
                        User-agent: none
                        == static/404.html
                        own
                        == static/assets/site.css
                        body {}
                        == static/CNAME
                        archive.example
                        """).build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.text("robots.txt")).isEqualTo("User-agent: none");
        assertThat(site.text("404.html")).isEqualTo("own");
        assertThat(site.text("assets/site.css")).isEqualTo("body {}");
        assertThat(site.text("CNAME")).contains("archive.example");
    }

    @Test
    void anEmptyArchiveBuildsAnEmptySite() {
        SiteFixture site =
                site().with("== site.yaml\ntitle: 空\nurl: https://a.example/\n").build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.paths()).contains("index.html", "archive/index.html", "gallery/index.html", "statistics.html");
    }

    @Test
    void kindsOfPagesCanBeLeftOut() {
        SiteFixture site = site().with("""
                        == site.yaml
                        title: 檔案
                        url: https://a.example/
                        pages: {print: false, editions: false, gallery: false, archive: false, categories: false, tags: false, authors: false, statistics: false, feeds: false, sitemap: false, data: false}
                        == articles/a.md
                        ---
                        title: 甲
                        author: 記者
                        date: 2022-05-07
                        category: 丙
                        tags: [乙]
                        ---
                        文
                        """).build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.paths().stream().filter(path -> !path.startsWith("assets/")))
                .containsExactlyInAnyOrder("404.html", "articles/2022/05/a.html", "index.html", "robots.txt");
        for (String page : new String[] {"index.html", "articles/2022/05/a.html"}) {
            for (Element link : site.page(page).select("a[href]:not([href^=http]):not([href^=#])")) {
                Path target = site.output().resolve(page).getParent().resolve(link.attr("href"));
                assertThat(target.normalize()).as(link.outerHtml()).exists();
            }
        }
    }

    @Test
    void aTemplateOfTheArchiveReplacesTheThemes() {
        SiteFixture site = site().with("""
                        == articles/a.md
                        ---
                        title: 甲<b>
                        date: 2022-05-07
                        mood: 晴
                        ---
                        文
                        == templates/article.ftlh
                        <title>${article.item.title}</title>${article.extra.mood}|${root}${article.item.url}
                        """).build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.text("articles/2022/05/a.html"))
                .isEqualTo("<title>甲&lt;b&gt;</title>晴|../../../articles/2022/05/a.html\n");
    }

    @Test
    void pagesOutsideTheArchiveLinkAndAreLinked() {
        SiteFixture site = site().with("""
                        == pages/help/print.md
                        ---
                        title: 打印說明
                        ---
                        見[甲](/articles/a.md)與[關於](../about.md)。
                        == pages/about.md
                        # 關於
                        文
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        ---
                        [說明](/help/print.html)
                        """).build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.page("help/print.html").select("main a[href]").eachAttr("href"))
                .contains("../articles/2022/05/a.html", "../about.html");
        assertThat(site.page("about.html").select("h1").eachText()).containsExactly("關於");
    }

    @Test
    void staticDotFilesThatHostsReadAreCopied() {
        SiteFixture site = site().with("""
                        == static/.nojekyll
                        x
                        == static/.well-known/security.txt
                        Contact: mailto:a@example.org
                        == static/.DS_Store
                        x
                        """).build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.paths())
                .contains(".nojekyll", ".well-known/security.txt")
                .doesNotContain(".DS_Store");
    }

    @Test
    void aLogoIsAFileOfTheSite() {
        SiteFixture site = site().with(
                        "== site.yaml\ntitle: 甲\nurl: https://a.example/\nlogo: https://other.example/logo.png\n")
                .build();

        assertThat(site.problems()).singleElement().asString().startsWith("site.yaml:3:7: error: ");
    }

    @Test
    void theEndingOfAMarkdownFileMayBeInCapitals() {
        SiteFixture site = site().with("""
                        == articles/A.MD
                        ---
                        title: 甲
                        date: 2022-05-07
                        ---
                        文
                        == articles/b.md
                        ---
                        title: 乙
                        date: 2022-05-08
                        ---
                        [甲](A.MD)
                        """).build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.page("articles/2022/05/b.html").select("main p a").eachAttr("href"))
                .contains("../../../articles/2022/05/A.html");
        assertThat(site.paths()).noneMatch(path -> path.endsWith(".MD"));
    }
}
