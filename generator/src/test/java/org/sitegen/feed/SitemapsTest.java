package org.sitegen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.sitegen.config.PageGroup;
import org.sitegen.plan.MachineFile;
import org.sitegen.plan.MachineFile.Kind;
import org.sitegen.plan.SitePlan;
import org.sitegen.testkit.Archives;
import org.sitegen.testkit.Articles;

class SitemapsTest {

    private static final ArticleHtml NO_HTML = (article, root) -> "";
    private static final int MEBIBYTE = 1 << 20;

    private final Archives archives = Archives.empty()
            .url("https://binzhou.example/news/")
            .without(
                    PageGroup.EDITIONS,
                    PageGroup.GALLERY,
                    PageGroup.CATEGORIES,
                    PageGroup.TAGS,
                    PageGroup.AUTHORS,
                    PageGroup.STATISTICS);

    @Test
    void listsThePagesThatAreReadOnScreens() {
        archives.add(Articles.of("動員", "動員", "2022-05-07T12:37"));

        assertThat(Written.text(archives.plan(), Kind.SITEMAP)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <url>
                    <loc>https://binzhou.example/news/</loc>
                  </url>
                  <url>
                    <loc>https://binzhou.example/news/articles/2022/05/%E5%8B%95%E5%93%A1.html</loc>
                    <lastmod>2022-05-07T12:37:00+08:00</lastmod>
                  </url>
                  <url>
                    <loc>https://binzhou.example/news/archive/index.html</loc>
                  </url>
                  <url>
                    <loc>https://binzhou.example/news/on-this-day/index.html</loc>
                  </url>
                </urlset>
                """);
    }

    @Test
    void saysWhenAnArticleWasLastChanged() {
        archives.add(
                Articles.of("a", "甲", "2022-05-07"),
                Articles.of("b", "乙", "2022-05-08T10:00").updated("2023-01-02"));

        assertThat(Written.text(archives.plan(), Kind.SITEMAP))
                .contains("<lastmod>2022-05-07</lastmod>", "<lastmod>2023-01-02</lastmod>")
                .doesNotContain("2022-05-08");
    }

    @Test
    void escapesWhatPathsMayHold() {
        archives.add(Articles.of("a&b", "甲", "2022-05-07"));

        assertThat(Written.text(archives.plan(), Kind.SITEMAP)).contains("/a&amp;b.html</loc>");
    }

    @Test
    void isOneFileUpToFiftyThousandUrls() throws XMLStreamException {
        SitePlan plan = light().addMany(47_617).plan();

        assertThat(plan.machineFiles()).extracting(MachineFile::kind).doesNotContain(Kind.SITEMAP_PART);
        assertThat(urls(Written.bytes(plan, Written.only(plan, Kind.SITEMAP), NO_HTML)))
                .hasSize(50_000);
    }

    @Test
    void isAnIndexOfPartsBeyondThat() throws XMLStreamException {
        SitePlan plan = light().addMany(47_618).plan();
        List<MachineFile> parts = plan.machineFiles().stream()
                .filter(file -> file.kind() == Kind.SITEMAP_PART)
                .toList();

        assertThat(Written.text(plan, Kind.SITEMAP)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <sitemap>
                    <loc>https://binzhou.example/sitemap-1.xml</loc>
                  </sitemap>
                  <sitemap>
                    <loc>https://binzhou.example/sitemap-2.xml</loc>
                  </sitemap>
                </sitemapindex>
                """);
        List<String> first = urls(Written.bytes(plan, parts.get(0), NO_HTML));
        List<String> second = urls(Written.bytes(plan, parts.get(1), NO_HTML));
        assertThat(first).hasSize(50_000).doesNotContain(second.get(0));
        assertThat(second).containsExactly("https://binzhou.example/on-this-day/index.html");
    }

    @Test
    void staysBelowFiftyMebibytesWithTheLongestSlugs() {
        String longest = "濱".repeat(64);
        Archives archive = light();
        IntStream.range(0, 50_000)
                .forEach(number -> archive.add(Articles.of(longest + "-" + number, "甲", "2022-05-07T12:37")
                        .updated("2022-05-08T12:37")));
        SitePlan plan = archive.plan();
        MachineFile part = plan.machineFiles().stream()
                .filter(file -> file.number() == 1)
                .findFirst()
                .orElseThrow();

        assertThat(Written.bytes(plan, part, NO_HTML)).hasSizeLessThan(50 * MEBIBYTE);
    }

    /** Articles at 20 a page, and the two indexes of the archive, are all that it lists. */
    private static Archives light() {
        return Archives.empty()
                .url("https://binzhou.example/")
                .without(
                        PageGroup.PRINT,
                        PageGroup.EDITIONS,
                        PageGroup.GALLERY,
                        PageGroup.CATEGORIES,
                        PageGroup.TAGS,
                        PageGroup.AUTHORS,
                        PageGroup.STATISTICS);
    }

    private static List<String> urls(byte[] text) throws XMLStreamException {
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(text));
        List<String> urls = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("loc")) {
                urls.add(reader.getElementText());
            }
        }
        return urls;
    }
}
