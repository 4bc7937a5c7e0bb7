package org.sitegen.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.config.SiteConfig;
import org.sitegen.content.ArchiveScanner;
import org.sitegen.content.ArticleReader;
import org.sitegen.content.ArticleSource;
import org.sitegen.content.Located;
import org.sitegen.problem.Problems;
import org.sitegen.testkit.SiteFixture;
import org.sitegen.work.Workers;

class SyntheticArchiveTest {

    private static final ArchiveOptions OPTIONS = ArchiveOptions.of(300);

    @TempDir
    Path folder;

    @Test
    void givesTheSameBytesEverywhere() throws IOException, NoSuchAlgorithmException {
        ArchiveWriter.write(OPTIONS, folder);

        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String path : paths(folder)) {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(folder.resolve(path)));
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("8c1c70fd31ec86e994f8392b59d97305c82aa34cc543da105e684632a08c7523");
    }

    @Test
    void anotherSeedGivesOtherArticles() {
        SyntheticArchive other = new SyntheticArchive(OPTIONS.with("--seed", "2"));

        assertThat(other.article(7)).isNotEqualTo(new SyntheticArchive(OPTIONS).article(7));
    }

    @Test
    void eachArticleIsReadAsItWasMeant() {
        ArchiveWriter.write(OPTIONS, folder);
        SyntheticArchive archive = new SyntheticArchive(OPTIONS);
        Problems problems = new Problems();
        ArticleReader reader = new ArticleReader(folder, SiteConfig.defaults());
        List<ArticleSource> read = ArchiveScanner.scan(folder, new Workers(2), problems).articles().stream()
                .map(path -> reader.read(path, problems).orElseThrow())
                .toList();

        assertThat(SiteFixture.lines(problems.sorted())).isEmpty();
        assertThat(read.stream()
                        .map(source ->
                                source.frontMatter().title().map(Located::value).orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(all(archive, SyntheticArticle::title));
        assertThat(read.stream().map(source -> source.frontMatter().tags()))
                .containsExactlyInAnyOrderElementsOf(all(archive, SyntheticArticle::tags));
        assertThat(read.stream()
                        .map(source -> source.frontMatter().attachments().size()))
                .containsExactlyInAnyOrderElementsOf(
                        all(archive, article -> article.attachments().size()));
    }

    @Test
    void buildsWithoutProblems() {
        SiteFixture site = SiteFixture.in(folder);
        ArchiveWriter.write(ArchiveOptions.of(25), site.source());

        site.build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.report().articles()).isEqualTo(25);
    }

    @Test
    void articlesOfADayFollowOneAnother() {
        SyntheticArchive archive = new SyntheticArchive(OPTIONS.with("--per-day", "50"));
        List<LocalTime> times = IntStream.range(0, 50)
                .mapToObj(index -> archive.article(index).time())
                .toList();

        assertThat(times).isSortedAccordingTo((a, b) -> b.compareTo(a)).doesNotHaveDuplicates();
    }

    @Test
    void hasCommonAndRareTagsAndSomeHundredAuthors() {
        SyntheticArchive archive = new SyntheticArchive(ArchiveOptions.of(4000));
        TreeMap<String, Long> tags = all(archive, SyntheticArticle::tags).stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Set<String> authors = new HashSet<>(all(archive, SyntheticArticle::author));
        Set<String> categories = new HashSet<>(all(archive, SyntheticArticle::category));

        assertThat(tags.values()).anyMatch(count -> count > 800).anyMatch(count -> count < 10);
        assertThat(authors).hasSizeBetween(200, 500);
        assertThat(categories).hasSize(12);
    }

    @Test
    void articlesAreAboutSixKilobytesLong() {
        SyntheticArchive archive = new SyntheticArchive(OPTIONS);
        double mean = all(archive, article -> Format.SITE_GEN.file(article)).stream()
                .mapToInt(file -> file.getBytes(StandardCharsets.UTF_8).length)
                .average()
                .orElseThrow();

        assertThat(mean).isBetween(5000.0, 7000.0);
    }

    @Test
    void picturesCanBeDecoded() throws IOException {
        SyntheticArchive archive = new SyntheticArchive(OPTIONS);
        for (int number = 0; number < 20; number++) {
            byte[] bytes = archive.picture(number);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));

            assertThat(image.getWidth()).isBetween(320, 1200);
            assertThat(image.getHeight()).isBetween(200, 800);
            assertThat(bytes.length).isBetween(4_000, 90_000);
        }
    }

    @Test
    void withoutAttachmentsThereIsNoPicture() {
        ArchiveWriter.write(OPTIONS.with("--attachments", "none"), folder);

        assertThat(paths(folder)).noneMatch(path -> path.endsWith(".png"));
        assertThat(new SyntheticArchive(OPTIONS.with("--attachments", "none"))
                        .article(0)
                        .body())
                .doesNotContain("![");
    }

    @Test
    void writesTheFoldersOfHugo() throws IOException {
        ArchiveWriter.write(OPTIONS.with("--format", "hugo"), folder);

        assertThat(paths(folder).stream().filter(path -> path.endsWith("-020.md")))
                .hasSize(15);
        assertThat(folder.resolve("content/articles/2025/12/_index.md"))
                .hasContent("---\ntitle: 2025年12月\nlayout: month\n---");
        assertThat(folder.resolve("static/attachments/pic-199.png")).exists();
    }

    @Test
    void articlesForHugoDifferInDatesAndLinksOnly() {
        SyntheticArchive ours = new SyntheticArchive(OPTIONS);
        SyntheticArchive theirs = new SyntheticArchive(OPTIONS.with("--format", "hugo"));

        assertThat(all(theirs, Format.HUGO::file).stream()
                        .map(file -> file.replaceFirst("(date: \\S+)T(\\S+):00\\+08:00", "$1 $2")
                                .replaceAll("(/articles/\\S+)\\.html", "$1.md")))
                .containsExactlyElementsOf(all(ours, Format.SITE_GEN::file));
    }

    @Test
    void aWrongOptionIsExplained() {
        assertThatThrownBy(() -> OPTIONS.with("--attachments", "many"))
                .hasMessage("--attachments is pool or none, not many");
        assertThatThrownBy(() -> OPTIONS.with("--per-day", "0")).hasMessage("--per-day must be 1 to 999");
        assertThatThrownBy(() -> OPTIONS.with("--seed", "x")).hasMessage("--seed needs a number, not x");
        assertThatThrownBy(() -> OPTIONS.with("--links", "x")).hasMessage("no such option: --links");
    }

    private static <T> List<T> all(SyntheticArchive archive, Function<SyntheticArticle, T> part) {
        return IntStream.range(0, archive.size())
                .mapToObj(archive::article)
                .map(part)
                .toList();
    }

    private static List<String> paths(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
