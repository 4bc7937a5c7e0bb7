package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.testkit.SiteFixture;

/** What leads readers on: the same day in other years, related articles, how long a text is, and the statistics. */
class ReaderPagesTest {

    private static final String ARCHIVE = """
            == articles/a.md
            ---
            title: 大會召開
            date: 2022-05-07 12:37
            category: 時政
            tags: [創城]
            attachments: [{name: lost.png}, {file: kept.txt}]
            ---
            開會。
            == articles/kept.txt
            x
            == articles/b.md
            ---
            title: 晚間消息
            date: 2022-05-07 20:00
            category: 民生
            tags: [創城]
            ---
            Twelve words, and 字。
            == articles/c.md
            ---
            title: 舊聞
            date: 2009-05-07
            ---
            文
            == articles/d.md
            ---
            title: 閏日
            date: 2012-02-29
            ---
            文
            """;

    @TempDir
    Path folder;

    private SiteFixture site() {
        return SiteFixture.in(folder).with(ARCHIVE);
    }

    @Test
    void aCalendarDayHasItsArticlesOfAllYearsNewestFirst() {
        Document page = site().build().page("on-this-day/05-07.html");

        assertThat(page.select("h1").text()).isEqualTo("歷史上的5月7日");
        assertThat(page.select("main h2").eachText()).containsExactly("2022年", "2009年");
        assertThat(page.select("main h2 a").eachAttr("href"))
                .containsExactly("../archive/2022/05.html#d07", "../archive/2009/05.html#d07");
        assertThat(page.select(".row-title").eachText()).containsExactly("晚間消息", "大會召開", "舊聞");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("../on-this-day/02-29.html");
        assertThat(page.select("a[rel=next]")).isEmpty();
    }

    @Test
    void onlyCalendarDaysWithArticlesHavePages() {
        assertThat(site().build().paths().stream().filter(path -> path.startsWith("on-this-day/")))
                .containsExactly("on-this-day/02-29.html", "on-this-day/05-07.html", "on-this-day/index.html");
    }

    @Test
    void theIndexHasAllDaysAndLinksThoseWithArticles() {
        Document page = site().build().page("on-this-day/index.html");

        assertThat(page.select("main li")).hasSize(366);
        assertThat(page.select("main li a").eachAttr("href")).containsExactly("02-29.html", "05-07.html");
    }

    @Test
    void homeKnowsTheDaysWithoutARequest() {
        Element link = site().build().page("index.html").select("[data-days]").first();

        assertThat(link.attr("data-days")).isEqualTo("0 10000000 0 0 40 0 0 0 0 0 0 0");
        assertThat(link.hasAttr("hidden")).isTrue();
        assertThat(link.attr("href")).isEqualTo("on-this-day/index.html");
        assertThat(link.nextElementSibling().attr("href")).isEqualTo("on-this-day/index.html");
    }

    @Test
    void theSitemapListsTheDays() {
        assertThat(site().build().text("sitemap.xml"))
                .contains("https://archive.example/on-this-day/05-07.html", "on-this-day/index.html");
    }

    @Test
    void withoutTheArchiveByDateThereAreNoDays() {
        SiteFixture site = site().with("""
                == site.yaml
                title: 試驗典藏
                pages: {archive: false}
                """).build();

        assertThat(site.paths()).noneMatch(path -> path.startsWith("on-this-day"));
        assertThat(site.text("index.html") + site.text("articles/2022/05/a.html"))
                .doesNotContain("on-this-day/");
    }

    @Test
    void anArticleLeadsToRelatedOnesAndToItsDay() {
        Element further = site().build()
                .page("articles/2022/05/a.html")
                .select(".further")
                .first();

        assertThat(further.select("li a").eachText()).containsExactly("晚間消息");
        assertThat(further.select("li a").attr("href")).isEqualTo("../../../articles/2022/05/b.html");
        assertThat(further.select("li time").text()).isEqualTo("2022年5月7日");
        assertThat(further.select("p a").attr("href")).isEqualTo("../../../on-this-day/05-07.html");
    }

    @Test
    void paperHasNoRelatedArticles() {
        assertThat(site().build().page("print/2022/05/a.html").select(".further"))
                .isEmpty();
    }

    @Test
    void anArticleTellsItsLengthAndTheTimeToRead() {
        SiteFixture site = site().build();

        assertThat(length(site, "a")).isEqualTo("漢字 2 字，約 1 分鐘讀完");
        assertThat(length(site, "b")).isEqualTo("漢字 1 字、外文及數字 3 詞，約 1 分鐘讀完");
    }

    private static String length(SiteFixture site, String name) {
        return site.page("articles/2022/05/" + name + ".html").select(".length").text();
    }

    @Test
    void statisticsCountTheLengthOfEachYear() {
        Document page = site().build().page("statistics.html");

        assertThat(page.select("#lengths svg")).hasSize(1);
        assertThat(page.select("#lengths tbody tr").eachText()).containsExactly("2009年 1", "2012年 1", "2022年 6");
    }

    @Test
    void statisticsTellInWhichYearsFilesWereLost() {
        Document page = site().build().page("statistics.html");

        assertThat(page.select("#attachments thead th").eachText()).containsExactly("年份", "保存的附件", "未能保存的附件");
        assertThat(page.select("#attachments tbody tr").eachText()).containsExactly("2022年 1 1");
    }
}
