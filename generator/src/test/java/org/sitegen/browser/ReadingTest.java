package org.sitegen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a reader goes through the site. */
@BrowserTest
class ReadingTest {

    private static final String ARTICLE = "articles/2018/02/paper-cut.html";

    @ParameterizedTest
    @ValueSource(strings = {"disk", "host"})
    void leadsFromHomeToArticlePrintPageGalleryAndArchive(String place, Tab tab, Sites sites) {
        URI root = place.equals("disk")
                ? sites.sample().root()
                : sites.underAPath().root();
        tab.open(root.resolve("index.html"));
        assertThat(tab.text("h1")).isEqualTo("濱州在線");

        tab.follow("a[href$='paper-cut.html']");
        assertThat(tab.path()).endsWith("/" + ARTICLE);
        assertThat(tab.text("h1")).isEqualTo("一把剪刀一張紙，剪出紅火年味");

        tab.follow("a[href*='print/']");
        assertThat(tab.path()).endsWith("/print/2018/02/paper-cut.html");
        tab.follow("a[href$='" + ARTICLE + "']");

        tab.follow("nav a[href$='gallery/index.html']");
        tab.follow("main a[href*='gallery/2018/02.html']");
        assertThat(tab.text("main")).contains("團花剪紙");

        tab.follow("nav a[href$='archive/index.html']");
        tab.follow("main a[href$='archive/2022.html']");
        tab.follow("main a[href*='archive/2022/05.html#d07']");
        assertThat(tab.text("#d07")).contains("動員大會召開");

        assertThat(tab.messages()).isEmpty();
        assertThat(tab.failures()).isEmpty();
        assertThat(tab.requests()).allMatch(url -> url.startsWith(root.toString()) || url.startsWith("data:"));
    }

    @Test
    void theSwitchMakesPagesDarkAndIsRemembered(Tab tab, Sites sites) {
        tab.dark(false);
        tab.open(sites.underAPath().address("index.html"));
        double light = brightness(tab);
        assertThat(light).isGreaterThan(600);

        tab.click(".theme-switch");
        tab.waitUntil("document.documentElement.dataset.theme === 'dark'");
        assertThat(brightness(tab)).isLessThan(200);

        tab.open(sites.underAPath().address(ARTICLE));
        assertThat(brightness(tab)).isLessThan(200);
    }

    @Test
    void pagesAreDarkWhereTheReadersSystemIs(Tab tab, Sites sites) {
        tab.dark(true);
        tab.open(sites.sample().address(ARTICLE));
        assertThat(brightness(tab)).isLessThan(200);
    }

    /** Red, green and blue of the page's background, added up. */
    private static double brightness(Tab tab) {
        return tab.evaluate("getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).slice(0, 3)"
                        + ".reduce((sum, part) => sum + Number(part), 0)")
                .number();
    }

    @Test
    void aPictureOpensOverThePageAndClosesByKey(Tab tab, Sites sites) {
        tab.dark(false);
        tab.open(sites.sample().address("gallery/2018/02.html"));
        tab.click(".pictures a img");
        tab.waitUntil("document.querySelector('.pswp--open.pswp--ui-visible') !== null");

        tab.press("Escape");
        tab.waitUntil("document.querySelector('.pswp--open') === null");
        assertThat(tab.messages()).isEmpty();
        assertThat(tab.path()).endsWith("/gallery/2018/02.html");
    }

    @Test
    void filtersOfTheGalleryHideWhatIsNotAskedFor(Tab tab, Sites sites) {
        tab.open(sites.sample().address("gallery/2018/02.html"));
        tab.evaluate("""
                (() => {
                  const kind = document.querySelector("[data-filters] select[name=kind]");
                  kind.value = "document";
                  kind.dispatchEvent(new Event("change", {bubbles: true}));
                })()""");
        assertThat(tab.evaluate("[...document.querySelectorAll('[data-kind=image]')].every(e => !e.checkVisibility())")
                        .isTrue())
                .isTrue();
        assertThat(tab.evaluate("document.querySelector('[data-kind=document]').checkVisibility()")
                        .isTrue())
                .isTrue();
    }

    @Test
    void pagesCanBeReadWithoutScripts(Tab tab, Sites sites) {
        tab.withoutScripts();
        tab.open(sites.sample().address(ARTICLE));
        assertThat(tab.messages()).isEmpty();
        assertThat(tab.failures()).isEmpty();
    }

    @Test
    void printingAnArticleGivesItsPrintPage(Tab tab, Sites sites) {
        tab.paper();
        String[] texts = Stream.of(ARTICLE, "print/2018/02/paper-cut.html")
                .map(path -> {
                    tab.open(sites.sample().address(path));
                    return tab.text("body").replaceAll("\\s+", " ").strip();
                })
                .toArray(String[]::new);
        assertThat(texts[0]).contains("一把剪刀一張紙").isEqualTo(texts[1]);
        assertThat(tab.pdf()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
