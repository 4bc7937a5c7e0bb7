package org.sitegen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every kind of page: accessibility, no console message, no sideways scrolling, no dead link. */
@BrowserTest
class EveryKindOfPageTest {

    private static final List<String> KINDS = List.of(
            "index.html",
            "page/2.html",
            "articles/2009/10/winter-jujube.html",
            "articles/2018/02/paper-cut.html",
            "print/2009/10/winter-jujube.html",
            "editions/2022/05.html",
            "editions/2022/05/18.html",
            "gallery/index.html",
            "gallery/2018/02.html",
            "gallery/2022/05.html",
            "archive/index.html",
            "archive/2022.html",
            "archive/2022/05.html",
            "on-this-day/index.html",
            "on-this-day/05-18.html",
            "categories/index.html",
            "tags/index.html",
            "authors/濱州在線.html",
            "statistics.html",
            "about.html",
            "help/print.html");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hasNoBarrierThatAxeFinds(boolean dark, Tab tab, Sites sites) throws IOException {
        String axe = axe();
        List<String> found = new ArrayList<>();
        tab.dark(dark);
        for (int width : new int[] {1280, 360}) {
            tab.viewport(width, 900);
            for (String path : KINDS) {
                tab.open(sites.underAPath().address(path));
                tab.evaluate(axe + "; true");
                tab.evaluate("axe.run(document, {resultTypes: ['violations']})"
                                + ".then(result => result.violations.map(v => v.id + ' ' + v.nodes[0].html))")
                        .texts()
                        .forEach(violation -> found.add(path + " at " + width + ": " + violation));
            }
        }
        assertThat(found).isEmpty();
        assertThat(tab.messages()).isEmpty();
        assertThat(tab.failures()).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream script = EveryKindOfPageTest.class.getResourceAsStream("axe-core/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theErrorPageHasNoBarrierEither(Tab tab, Sites sites) throws IOException {
        tab.open(sites.atTheRoot().address("index.html"));
        tab.evaluate(axe() + "; true");
        assertThat(tab.evaluate("axe.run().then(result => result.violations.map(v => v.id))")
                        .texts())
                .isEmpty();
    }

    @Test
    void doesNotScrollSidewaysOnTheNarrowestPhone(Tab tab, Sites sites) {
        tab.viewport(320, 640);
        for (String path : KINDS) {
            tab.open(sites.sample().address(path));
            assertThat(tab.evaluate("document.documentElement.scrollWidth").number())
                    .as(path)
                    .isLessThanOrEqualTo(320);
        }
    }

    @Test
    void linksLeadToFilesAndIdsThatAreThere(Sites sites) {
        BuiltSite site = sites.sample();
        List<String> dead = new ArrayList<>();
        for (String page : site.pages()) {
            if (!page.equals("404.html")) {
                site.page(page).select("[href], [src]").forEach(element -> check(site, page, element, dead));
            }
        }
        assertThat(dead).isEmpty();
    }

    private static void check(BuiltSite site, String page, Element element, List<String> dead) {
        String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        URI uri = URI.create(link);
        if (uri.isAbsolute()) {
            return;
        }
        URI target = site.address(page).resolve(uri);
        Path file = link.startsWith("#") ? site.folder().resolve(page) : Path.of(target.getPath());
        boolean isThere = Files.isRegularFile(file);
        if (isThere && uri.getRawFragment() != null && file.toString().endsWith(".html")) {
            String id = URLDecoder.decode(uri.getRawFragment().replace("+", "%2B"), StandardCharsets.UTF_8);
            isThere = id.isEmpty()
                    || site.page(site.folder().relativize(file).toString()).getElementById(id) != null;
        }
        if (!isThere) {
            dead.add(page + ": " + element.outerHtml());
        }
    }
}
