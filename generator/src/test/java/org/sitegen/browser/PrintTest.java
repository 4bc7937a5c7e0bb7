package org.sitegen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.testkit.SiteFixture;

/** What comes out of the printer. */
@BrowserTest
class PrintTest {

    private static final String SAMPLE_HEAD = "濱州在線";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022/05/繼續創城動員大會召開.html",
                "2009/10/winter-jujube.html",
                "2018/02/paper-cut.html",
                "2017/04/黃河騎行路線.html"
            })
    void anArticlePrintsTheSameFromItsOwnPageAsFromItsPrintPage(String article, Tab tab, Sites sites) {
        Paper own = print(tab, sites.sample(), "articles/" + article);
        Paper print = print(tab, sites.sample(), "print/" + article);

        assertThat(own.text(SAMPLE_HEAD)).isEqualTo(print.text(SAMPLE_HEAD));
        assertThat(own.pageCount()).isEqualTo(print.pageCount()).isBetween(1, 6);
        assertThat(own.pictures()).isEqualTo(print.pictures());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"print/2022/05/繼續創城動員大會召開.html", "print/2009/10/winter-jujube.html", "editions/2022/05.html"})
    void allTextAndEveryPictureIsPrintedOnce(String page, Tab tab, Sites sites) {
        Paper paper = print(tab, sites.sample(), page);

        Document document = sites.sample().page(page);
        assertThat(paper.text(SAMPLE_HEAD)).contains(texts(document));
        assertThat(paper.pictures()).isEqualTo(document.select("main img").size());
    }

    @Test
    void sixtyPicturesOfAllShapesAreNotCut(Tab tab, Sites sites) {
        Paper paper = print(tab, sites.demanding(), "articles/2022/04/03.html");

        assertThat(paper.pictures()).isEqualTo(60);
        assertThat(paper.pageCount()).isBetween(15, 60);
    }

    @Test
    void picturesRowsAndFiguresAskNotToBeCut(Tab tab, Sites sites) {
        tab.paper();
        tab.open(sites.demanding().address("print/2022/04/03.html"));
        assertThat(cuttable(tab, "img, figure")).isZero();

        tab.open(sites.demanding().address("print/2022/02/01.html"));
        assertThat(cuttable(tab, "tr")).isZero();
    }

    @Test
    void aMonthOfSixHundredArticlesIsPrinted(Tab tab) {
        SiteFixture site = SiteFixture.in(folder);
        IntStream.rangeClosed(1, 600)
                .forEach(number -> site.with("""
                        == articles/%03d.md
                        ---
                        title: 短訊%03d號
                        date: 2022-05-%02d
                        ---
                        第%03d篇短訊的正文到此為止。
                        """.formatted(number, number, 1 + number % 31, number)));
        BuiltSite built = new BuiltSite(site.build().output());

        Paper paper = print(tab, built, "editions/2022/05.html");

        assertThat(paper.text("試驗典藏"))
                .contains(IntStream.rangeClosed(1, 600)
                        .mapToObj("第%03d篇短訊的正文到此為止。"::formatted)
                        .toList());
        assertThat(paper.pageCount()).isBetween(60, 400);
    }

    @Test
    void emphasisAddsNoCharactersToTheText(Tab tab) {
        SiteFixture site = SiteFixture.in(folder).with("""
                == articles/notice.md
                ---
                title: 通知
                date: 2022-05-07
                ---
                借閱證*當日有效*，逾期須換發。
                """);
        BuiltSite built = new BuiltSite(site.build().output());

        Paper paper = print(tab, built, "print/2022/05/notice.html");

        assertThat(paper.text("試驗典藏")).contains("借閱證當日有效，逾期須換發。".replace("，", ","));
    }

    private Paper print(Tab tab, BuiltSite site, String page) {
        tab.open(site.address(page));
        if (page.startsWith("articles/")) {
            tab.loadPictures();
        }
        return Paper.of(tab, folder.resolve(page.replace('/', '-') + ".pdf"));
    }

    /** The text of each part of a page that holds no other part. */
    private static List<String> texts(Document document) {
        return document.select("main :is(h1, h2, h3, p, td, th, figcaption)").stream()
                .filter(element -> element.select("a, p, sup").stream().allMatch(element::equals))
                .filter(element -> element.closest(".edition, .hash") == null)
                .filter(element -> !element.hasClass("byline") && !element.hasClass("meta"))
                .map(Element::text)
                .map(Paper::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static int cuttable(Tab tab, String selector) {
        return (int) tab.evaluate("""
                        (() => {
                          const parts = [...document.querySelectorAll("main :is(%s)")];
                          if (parts.length === 0) throw new Error("nothing to look at");
                          return parts.filter(part => getComputedStyle(part).breakInside !== "avoid").length;
                        })()""".formatted(selector)).number();
    }
}
