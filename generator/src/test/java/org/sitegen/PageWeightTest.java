package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.testkit.SiteFixture;

/** A page, with the style sheets and scripts that it links, weighs at most 60 KiB, whatever kind of page it is. */
class PageWeightTest {

    private static final long LIMIT = 61_440;

    private static final int ARTICLES = 1_000;
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 14 * 365 + 4;
    private static final int PICTURES = 12;

    /** What one article has, so that its month has twenty-odd. */
    private static final int MANY_PICTURES = 10;

    private static final int TAGS = 300;

    /** Han characters from here on make up what there is to read. */
    private static final int HAN = 0x4E00;

    @TempDir
    private Path folder;

    @Test
    void everyKindOfPageOfAnArchiveOfFourteenYearsIsLight() {
        SiteFixture site = archive().build();

        assertThat(site.problems()).isEmpty();
        assertKindsAreLight(site.output());
    }

    @Test
    void everyKindOfPageOfTheSampleIsLight() {
        Path output = folder.resolve("sample");
        new SiteGenerator()
                .build(
                        new BuildRequest(
                                Path.of("..", "content"),
                                output,
                                Optional.empty(),
                                false,
                                false,
                                false,
                                Now.at(Instant.parse("2026-01-01T00:00:00Z")),
                                false,
                                2,
                                false),
                        Progress.NONE);

        assertKindsAreLight(output);
    }

    private static void assertKindsAreLight(Path output) {
        Map<String, Weight> heaviest = heaviest(output);

        assertThat(heaviest.keySet())
                .contains(
                        "home",
                        "article",
                        "print",
                        "edition",
                        "list",
                        "terms",
                        "archive",
                        "archive-year",
                        "archive-month",
                        "on-this-day",
                        "on-this-day-index",
                        "gallery",
                        "statistics",
                        "not-found");
        assertThat(heaviest.values())
                .allSatisfy(weight ->
                        assertThat(weight.total()).as(weight.toString()).isLessThanOrEqualTo(LIMIT));
    }

    /** The heaviest page of each kind. */
    private static Map<String, Weight> heaviest(Path output) {
        Map<String, Weight> heaviest = new TreeMap<>();
        for (Path page : pages(output)) {
            Document document = document(page);
            String kind = document.body().className().replace("kind-", "");
            if (!kind.isEmpty()) {
                heaviest.merge(kind, Weight.of(output, page, document), PageWeightTest::heavier);
            }
        }
        return heaviest;
    }

    private static Weight heavier(Weight one, Weight other) {
        return one.total() < other.total() ? other : one;
    }

    private static List<Path> pages(Path output) {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Path page) {
        try {
            return Jsoup.parse(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive as many are: a few articles a month, most with a picture, some with files that are lost. */
    private SiteFixture archive() {
        SiteFixture site = SiteFixture.in(folder)
                .with("== site.yaml\ntitle: 濱州在線\ndescription: 濱州的新聞典藏\nurl: https://archive.example/\n");
        IntStream.range(0, ARTICLES).forEach(number -> site.with(article(number)));
        IntStream.range(0, PICTURES).forEach(number -> site.file(picture(number), png(1200 + number, 800)));
        return site;
    }

    private static String article(int number) {
        LocalDate date = FIRST.plusDays((long) number * DAYS / ARTICLES);
        return """
                == articles/%d/%s-%03d.md
                ---
                title: %s
                author: 記者%s
                date: %s 08:30
                category: %s
                tags: [%s, %s]
                attachments:
                %s---
                %s

                %s
                """.formatted(
                        date.getYear(),
                        date,
                        number,
                        han(number, 24),
                        han(number % 20, 2),
                        date,
                        han(number % 12, 2),
                        han(number % TAGS, 4),
                        han(number * 7 % TAGS, 4),
                        attachments(number),
                        han(number, 300) + "。",
                        han(number + 1, 300) + "。");
    }

    private static String attachments(int number) {
        int kept = number == ARTICLES / 2 ? MANY_PICTURES : 1 + number % 3;
        List<String> lines = IntStream.range(0, kept)
                .mapToObj(index -> "- {file: %s, downloads: %d, caption: %s}"
                        .formatted(
                                picture((number + index) % PICTURES).replace("attachments/", ""), index, han(index, 8)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (number % 10 == 0) {
            lines.add("- {name: 會議照片%d.jpg, downloads: 50}".formatted(number));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String picture(int number) {
        return "attachments/IMG_20120507_%02d.png".formatted(number);
    }

    /** So many Han characters, others for each number. */
    private static String han(int number, int length) {
        return IntStream.range(0, length)
                .map(index -> HAN + (number * 31 + index * 17) % 5_000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static byte[] png(int width, int height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /**
     * What a page weighs.
     *
     * @param page its path in the site
     * @param parts the page itself and the files that it links, in bytes
     */
    private record Weight(String page, Map<String, Long> parts) {

        static Weight of(Path output, Path page, Document document) {
            Map<String, Long> parts = new TreeMap<>();
            parts.put("HTML", size(page));
            for (Element link : document.select("link[rel=stylesheet], script[src]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                Path file = output.resolve("assets").resolve(address.substring(address.lastIndexOf('/') + 1));
                parts.put(file.getFileName().toString(), size(file));
            }
            return new Weight(output.relativize(page).toString(), parts);
        }

        private static long size(Path file) {
            try {
                return Files.size(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        long total() {
            return parts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
