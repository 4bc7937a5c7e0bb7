package org.sitegen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Script adds to pages; it is not needed to read them. */
@BrowserTest
class WithoutScriptTest {

    @Test
    void everyKindOfPageShowsItsContent(Tab tab, Sites sites) {
        tab.withoutScripts();
        for (String page : PageKinds.sampleFromDisk()) {
            tab.open(sites.sample().address(page));

            String expected = sites.sample()
                    .page(page)
                    .select("main :is(h1, h2, h3)")
                    .first()
                    .text();
            assertThat(tab.text("main")).as(page).containsIgnoringWhitespaces(expected);
            assertThat(tab.evaluate("document.querySelector('main').getBoundingClientRect().height > 100")
                            .isTrue())
                    .as(page)
                    .isTrue();
        }
    }

    @Test
    void buttonsThatWouldDoNothingAreNotShown(Tab tab, Sites sites) {
        tab.withoutScripts();
        for (String page : PageKinds.sampleFromDisk()) {
            tab.open(sites.sample().address(page));

            assertThat(tab.evaluate("[...document.querySelectorAll('button')].filter(b => b.checkVisibility()).length")
                            .number())
                    .as(page)
                    .isZero();
        }
    }

    @Test
    void theWayFromHomeToAnArticleAndItsPrintPageIsOpen(Tab tab, Sites sites) {
        tab.withoutScripts();
        tab.open(sites.sample().address("index.html"));

        tab.follow(".lead h3 a");
        tab.follow("a.print-link");

        assertThat(tab.path()).contains("/print/");
    }
}
