package org.sitegen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No kind of page escapes the browser tests. */
class PageKindsTest {

    @TempDir
    Path folder;

    @Test
    void aPageOfEveryKindOfTheSampleIsListed() {
        BuiltSite site = BuiltSite.ofSample(folder.resolve("site"));

        assertThat(site.pages()).containsAll(PageKinds.SAMPLE);
        assertThat(kinds(site, PageKinds.SAMPLE)).containsAll(kinds(site, site.pages()));
    }

    /** Redirect pages are of no kind: they show nothing and lead on. */
    private static Set<String> kinds(BuiltSite site, Collection<String> pages) {
        return pages.stream()
                .map(page -> site.page(page).body().className())
                .filter(name -> name.startsWith("kind-"))
                .collect(Collectors.toSet());
    }
}
