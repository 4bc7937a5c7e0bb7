package org.sitegen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of axe-core hold on every kind of page, in light and dark, on wide and narrow screens. */
@BrowserTest
class AccessibilityTest {

    private static final String AXE = resource("axe-core/axe.min.js");

    @Test
    void theSampleViolatesNoRule(Tab tab, Sites sites) {
        Set<String> violations = new TreeSet<>();

        PageKinds.sampleFromDisk().forEach(page -> check(tab, sites.sample().address(page), violations));

        assertThat(violations).isEmpty();
    }

    @Test
    void whatOnlyADemandingArchiveShowsViolatesNoRule(Tab tab, Sites sites) {
        Set<String> violations = new TreeSet<>();

        Stream.of(
                        "page/2.html",
                        "articles/2022/02/01.html",
                        "articles/2022/03/02.html",
                        "gallery/2022/03.html",
                        "404.html")
                .forEach(page -> check(tab, sites.demandingHost().address(page), violations));

        assertThat(violations).isEmpty();
    }

    /** A page is loaded once; what may run only at loading is whether something is wide enough to scroll, so the narrow comes first. */
    private static void check(Tab tab, URI address, Set<String> violations) {
        tab.viewport(360, 740);
        tab.dark(false);
        tab.open(address);
        tab.evaluate(AXE);
        for (int width : new int[] {360, 1280}) {
            tab.viewport(width, 900);
            for (boolean dark : new boolean[] {false, true}) {
                tab.dark(dark);
                violations(tab)
                        .map(violation -> "%s, %d px, %s: %s"
                                .formatted(address.getPath(), width, dark ? "dark" : "light", violation))
                        .forEach(violations::add);
            }
        }
    }

    private static Stream<String> violations(Tab tab) {
        return tab.evaluate("""
                        axe.run({resultTypes: ["violations"], rules: {"target-size": {enabled: true}}}).then(result => result.violations.map(violation =>
                            violation.id + ": " + violation.help + ": "
                                + violation.nodes.slice(0, 3).map(node => node.target.join(" ")
                                    + " " + node.any.concat(node.all, node.none).map(c => c.message).join(" ")).join(" | ")))""").texts().stream();
    }

    private static String resource(String name) {
        try (InputStream stream = AccessibilityTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
