package org.sitegen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On the narrowest screens a page scrolls down and never sideways. */
@BrowserTest
class NarrowScreenTest {

    @Test
    void noKindOfPageScrollsSideways(Tab tab, Sites sites) {
        tab.viewport(320, 640);
        Set<String> wide = new TreeSet<>();
        Stream.concat(
                        PageKinds.sampleFromDisk().stream().map(sites.sample()::address),
                        PageKinds.DEMANDING.stream().map(sites.demandingHost()::address))
                .forEach(address -> findWideParts(tab, address, wide));

        assertThat(wide).isEmpty();
    }

    private static void findWideParts(Tab tab, URI address, Set<String> wide) {
        tab.open(address);
        JsonValue found = tab.evaluate("""
                (() => {
                  const root = document.documentElement;
                  if (root.scrollWidth <= 320) return [];
                  const parts = [...document.querySelectorAll("body *")]
                      .filter(element => element.getBoundingClientRect().right > 320)
                      .filter(element => !element.closest(".text table, .drawing, pre"))
                      .map(element => element.tagName.toLowerCase() + "." + element.className)
                      .slice(0, 5);
                  return ["width " + root.scrollWidth, ...parts];
                })()""");
        found.texts().forEach(part -> wide.add(address.getPath() + ": " + part));
    }
}
