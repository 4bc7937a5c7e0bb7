package org.sitegen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the gallery gains by script: pictures open over the page, and filters hide what is not asked for. */
@BrowserTest
class GalleryTest {

    private static final String MONTH = "gallery/2018/02.html";
    private static final String PICTURE = ".pictures a[data-lightbox]";
    private static final String OPEN = "document.querySelector('.pswp--open.pswp--ui-visible') !== null";
    private static final String CLOSED = "document.querySelector('.pswp') === null";

    @Test
    void aPictureOpensByClickAndClosesByEscape(Tab tab, Sites sites) {
        open(tab, sites);

        tab.click(PICTURE);
        tab.waitUntil(OPEN);
        tab.press("Escape");
        tab.waitUntil(CLOSED);

        assertThat(tab.path()).endsWith("/" + MONTH);
        assertThat(tab.messages()).isEmpty();
        assertThat(tab.failures()).isEmpty();
    }

    @Test
    void aPictureOpensByEnterAndTheFocusReturnsToIt(Tab tab, Sites sites) {
        open(tab, sites);
        tab.evaluate("document.querySelector('" + PICTURE + "').focus()");

        tab.press("Enter");
        tab.waitUntil(OPEN);
        assertThat(tab.evaluate("document.activeElement.closest('.pswp') !== null")
                        .isTrue())
                .isTrue();
        tab.press("Escape");
        tab.waitUntil(CLOSED);

        tab.waitUntil("document.activeElement === document.querySelector('" + PICTURE + "')");
    }

    @Test
    void anArrowTurnsToTheNextPicture(Tab tab, Sites sites) {
        open(tab, sites);
        tab.click(PICTURE);
        tab.waitUntil(OPEN);
        String counter = "document.querySelector('.pswp__counter').textContent";
        String first = tab.evaluate(counter).text();

        tab.press("ArrowRight");

        tab.waitUntil(counter + " !== " + JsonValue.write(first));
    }

    @Test
    void aPictureOfAnArticleOpens(Tab tab, Sites sites) {
        tab.dark(false);
        tab.open(sites.sample().address("articles/2018/02/paper-cut.html"));

        tab.click(".article .text a[data-lightbox]");

        tab.waitUntil(OPEN);
    }

    @Test
    void withoutScriptAPictureLeadsToItsFile(Tab tab, Sites sites) {
        tab.withoutScripts();
        open(tab, sites);

        tab.follow(PICTURE);

        assertThat(tab.path()).contains("/attachments/");
    }

    @Test
    void filtersHideAndShow(Tab tab, Sites sites) {
        open(tab, sites);
        int all = shown(tab, "[data-kind]");
        assertThat(shown(tab, "[data-kind=image]")).isPositive();

        choose(tab, "document");
        assertThat(shown(tab, "[data-kind=image]")).isZero();
        assertThat(shown(tab, "[data-kind=document]")).isPositive();

        choose(tab, "");
        assertThat(shown(tab, "[data-kind]")).isEqualTo(all);
    }

    @Test
    void aChoiceCanBeLinked(Tab tab, Sites sites) {
        open(tab, sites);
        choose(tab, "document");
        String address = tab.evaluate("location.href").text();

        tab.open(java.net.URI.create("about:blank"));
        tab.open(java.net.URI.create(address));

        assertThat(shown(tab, "[data-kind=image]")).isZero();
        assertThat(shown(tab, "[data-kind=document]")).isPositive();
    }

    private static void open(Tab tab, Sites sites) {
        tab.dark(false);
        tab.open(sites.sample().address(MONTH));
    }

    private static void choose(Tab tab, String kind) {
        tab.evaluate("""
                (() => {
                  const field = document.querySelector("[data-filters] select[name=kind]");
                  field.value = %s;
                  field.dispatchEvent(new Event("change", {bubbles: true}));
                })()""".formatted(JsonValue.write(kind)));
    }

    private static int shown(Tab tab, String selector) {
        return (int) tab.evaluate("[...document.querySelectorAll('main " + selector
                        + "')].filter(item => item.checkVisibility()).length")
                .number();
    }
}
