package org.sitegen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link on every page of the sample leads to a file of the site, and to a place in it. */
class SampleLinksTest {

    private static final String NOT_FOUND = "404.html";

    @TempDir
    Path folder;

    private final Map<Path, Set<String>> ids = new HashMap<>();

    @Test
    void everyRelativeLinkLeadsSomewhere() {
        BuiltSite site = BuiltSite.ofSample(folder.resolve("site"));
        Set<String> broken = new TreeSet<>();
        int links = 0;
        for (String page : site.pages()) {
            if (!page.equals(NOT_FOUND)) {
                for (String link : links(site.page(page))) {
                    links++;
                    if (!leadsSomewhere(site, page, link)) {
                        broken.add(page + " -> " + link);
                    }
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(1000);
    }

    @Test
    void thePageForWhatIsNotThereHasAbsoluteLinksOnly() {
        BuiltSite site = BuiltSite.ofSample(folder.resolve("site"));

        assertThat(links(site.page(NOT_FOUND)))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("#") || link.startsWith("/") || link.startsWith("https://"));
    }

    private boolean leadsSomewhere(BuiltSite site, String page, String link) {
        URI uri = URI.create(link);
        if (uri.getScheme() != null) {
            return Set.of("http", "https", "mailto", "data").contains(uri.getScheme());
        }
        if (link.startsWith("/")) {
            return false;
        }
        URI target = site.address(page).resolve(uri);
        Path file = link.startsWith("#") ? site.folder().resolve(page) : Path.of(URI.create(withoutFragment(target)));
        return file.startsWith(site.folder())
                && Files.isRegularFile(file)
                && (uri.getFragment() == null || idsOf(site, file).contains(uri.getFragment()));
    }

    private static String withoutFragment(URI uri) {
        return uri.toString().replaceFirst("[?#].*", "");
    }

    private Set<String> idsOf(BuiltSite site, Path file) {
        return ids.computeIfAbsent(
                file,
                path -> new LinkedHashSet<>(
                        site.page(site.folder().relativize(path).toString())
                                .select("[id]")
                                .eachAttr("id")));
    }

    private static List<String> links(Document page) {
        List<String> links = new ArrayList<>();
        for (String attribute : List.of("href", "src", "poster")) {
            links.addAll(page.select("[" + attribute + "]").eachAttr(attribute));
        }
        for (Element element : page.select("[srcset]")) {
            Stream.of(element.attr("srcset").split(",\\s+", -1))
                    .map(candidate -> candidate.strip().replaceFirst("\\s.*", ""))
                    .forEach(links::add);
        }
        return links;
    }
}
