package org.sitegen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** Readers go through the site by its links, from a disk and on a host, and nothing goes wrong on the way. */
@BrowserTest
class JourneyTest {

    @Test
    void theSampleIsReadFromDisk(Tab tab, Sites sites) {
        BuiltSite site = sites.sample();

        readThrough(tab, site.root());

        assertQuiet(tab, site.root());
    }

    @Test
    void theSampleIsReadUnderAPathOfAHost(Tab tab, Sites sites) {
        try (SiteServer server = SiteServer.of(sites.sample().folder(), "/a/b/")) {
            readThrough(tab, server.root());

            assertQuiet(tab, server.root());
        }
    }

    @Test
    void theListOfALongArchiveIsTurnedOver(Tab tab, Sites sites) {
        BuiltSite site = sites.demanding();
        tab.open(site.address("index.html"));

        tab.follow(".pager a[rel=next]");
        assertThat(tab.path()).endsWith("/page/2.html");
        tab.follow(".pager a[rel=next]");
        assertThat(tab.path()).endsWith("/page/3.html");
        tab.follow(".pager a[rel=prev]");
        assertThat(tab.path()).endsWith("/page/2.html");
        tab.follow(".pager ol a");
        assertThat(tab.path()).endsWith("/index.html");

        assertQuiet(tab, site.root());
    }

    @Test
    void everyKindOfPageLoadsFromDiskWithoutAWord(Tab tab, Sites sites) {
        BuiltSite site = sites.sample();

        PageKinds.sampleFromDisk().forEach(page -> tab.open(site.address(page)));

        assertQuiet(tab, site.root());
    }

    @Test
    void everyKindOfPageOfADemandingArchiveLoadsOnAHostWithoutAWord(Tab tab, Sites sites) {
        SiteServer host = sites.demandingHost();

        PageKinds.DEMANDING.forEach(page -> tab.open(host.address(page)));

        assertQuiet(tab, host.root());
    }

    @Test
    void whatIsNotThereIsToldInTheSitesOwnLookAtAnyDepth(Tab tab, Sites sites) {
        SiteServer host = sites.demandingHost();

        tab.open(host.address("no/such/page.html"));

        assertThat(tab.text("main .kicker")).isEqualTo("404");
        assertThat(tab.evaluate("[...document.styleSheets].filter(sheet => sheet.cssRules.length > 0).length")
                        .number())
                .isGreaterThan(1);
        tab.follow("main .text a");
        assertThat(tab.path()).isEqualTo("/archive/");
    }

    /** From home to the article, its print page, the gallery, the archive, and home again. */
    private static void readThrough(Tab tab, URI root) {
        tab.open(root.resolve("index.html"));
        String title = tab.text(".lead h3");
        tab.follow(".lead h3 a");
        assertThat(tab.text("main h1")).isEqualTo(title);
        String article = tab.path();

        tab.follow("a.print-link");
        assertThat(tab.path()).isEqualTo(article.replace("/articles/", "/print/"));
        assertThat(tab.text("main h1")).isEqualTo(title);
        tab.follow(".paper-bar a");
        assertThat(tab.path()).isEqualTo(article);

        tab.follow(".menu a[href$='gallery/index.html']");
        assertThat(tab.path()).isEqualTo(root.getPath() + "gallery/index.html");
        tab.follow(".albums a");
        assertThat(tab.path()).matches(".*/gallery/[0-9]{4}/[0-9]{2}\\.html");

        tab.follow(".menu a[href$='archive/index.html']");
        tab.follow("main .months a");
        assertThat(tab.path()).matches(".*/archive/[0-9]{4}/[0-9]{2}\\.html");
        tab.follow("main .days .row-title");
        assertThat(tab.path()).contains("/articles/");
        tab.follow(".site-title a");
        assertThat(tab.path()).isEqualTo(root.getPath() + "index.html");
    }

    private static void assertQuiet(Tab tab, URI root) {
        assertThat(tab.messages()).as("messages of the console").isEmpty();
        assertThat(tab.failures()).as("failed requests").isEmpty();
        assertThat(tab.requests())
                .as("requests that leave the site")
                .isNotEmpty()
                .allMatch(address -> address.startsWith(root.toString()) || address.startsWith("data:"));
    }
}
