package org.sitegen.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.Stage;
import org.sitegen.TemplateTime;
import org.sitegen.testkit.SiteFixture;

/** Builds after which nothing differs but the words of some articles. */
class AmendmentTest {

    private static final int ARTICLES = 40;

    /** What follows it is in no summary. */
    private static final String LONG_PARAGRAPH = "長河落日圓。".repeat(50);

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void build() {
        site = SiteFixture.in(folder.resolve("amended"));
        for (int i = 0; i < ARTICLES; i++) {
            write(i, "甲");
        }
        site.file("attachments/one.txt", "一".getBytes(StandardCharsets.UTF_8));
        site.file(
                "articles/draft.md",
                "---\ntitle: 草稿\ndate: 2020-01-01\ndraft: true\n---\n".getBytes(StandardCharsets.UTF_8));
        site.build();
        rebuild();
    }

    private void write(int number, String words) {
        write(number, "第 " + number + " 篇", words);
    }

    private void write(int number, String title, String words) {
        String article = """
                ---
                title: %s
                date: %d-%02d-07
                category: %s
                tags: [黃河, 標籤%d]
                attachments: [{file: /attachments/one.txt, downloads: 50}, {file: lost.jpg}]
                ---

                ## 小標

                %s [下一篇](%d.md#小標) [檔案](/attachments/one.txt)

                %s
                """.formatted(
                        title,
                        2015 + number / 12,
                        1 + number % 12,
                        number % 2 == 0 ? "社會" : "文化",
                        number % 7,
                        LONG_PARAGRAPH,
                        (number + 1) % ARTICLES,
                        words);
        site.file("articles/" + number + ".md", article.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Integer> rebuild() {
        site.age();
        site.build();
        assertThat(site.report().published()).isTrue();
        return site.report().templates().stream()
                .collect(Collectors.toMap(TemplateTime::template, TemplateTime::pages));
    }

    private void replace(String old, String replacement) {
        Path file = site.source().resolve("articles/20.md");
        try {
            Files.writeString(file, Files.readString(file).replace(old, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertAmended(boolean expected) {
        assertThat(site.report().stages().containsKey(Stage.READ)).isTrue();
        assertThat(site.report().stages().containsKey(Stage.ASSEMBLE)).isEqualTo(!expected);
    }

    private void assertIsThatOfACleanBuild() {
        Map<String, String> amended = files();
        List<String> problems = site.problems();
        site.clean().build();
        assertThat(amended).isEqualTo(files());
        assertThat(problems).isEqualTo(site.problems());
    }

    private Map<String, String> files() {
        return site.paths().stream()
                .collect(Collectors.toMap(path -> path, site::text, (first, second) -> first, TreeMap::new));
    }

    @Test
    void onlyWhatShowsTheWordsIsMade() {
        write(20, "乙");
        Map<String, Integer> pages = rebuild();
        assertAmended(true);
        assertThat(pages).isEqualTo(Map.of("article", 1, "print", 1, "edition", 2));
        assertThat(site.report().articles()).isEqualTo(ARTICLES);
        assertThat(site.report().keptAttachments()).isEqualTo(ARTICLES);
        assertThat(site.report().lostAttachments()).isEqualTo(ARTICLES);
        assertIsThatOfACleanBuild();
    }

    @Test
    void howManyWordsThereAreIsCountedAnew() {
        write(20, "乙丙丁");
        assertThat(rebuild()).containsEntry("statistics", 1);
        assertAmended(true);
        assertIsThatOfACleanBuild();
    }

    @Test
    void theFeedsShowTheWordsOfTheNewest() {
        write(ARTICLES - 1, "最新的話");
        rebuild();
        assertAmended(true);
        assertThat(site.text("atom.xml")).contains("最新的話");
        assertThat(site.text("feed.json")).contains("最新的話");
        assertIsThatOfACleanBuild();
    }

    @Test
    void oneAmendmentFollowsAnother() {
        for (int i = 0; i < 4; i++) {
            write(20, "乙".repeat(i + 1));
            write(21 + i, "丙".repeat(i + 2));
            rebuild();
            assertAmended(true);
        }
        rebuild();
        assertThat(site.report().stages()).hasSize(1);
        write(21, "新題", "丙");
        rebuild();
        assertAmended(false);
        assertIsThatOfACleanBuild();
    }

    /** Both are in the feeds. */
    @Test
    void wordsThatChangeWhileThoseOfOthersAreAmendedAreSeen() {
        write(ARTICLES - 2, "乙");
        rebuild();
        assertAmended(true);
        write(ARTICLES - 1, "丙");
        site.age().build((stage, done, total) -> {
            if (stage == Stage.RENDER && done == 0) {
                write(ARTICLES - 2, "丁");
            }
        });
        assertThat(site.text("atom.xml")).contains("丙");
        write(ARTICLES - 2, "乙");
        rebuild();
        assertThat(site.text("atom.xml")).contains("丙").doesNotContain("丁");
        assertIsThatOfACleanBuild();
    }

    @Test
    void aSummaryThatChangesIsShownInLists() {
        replace(LONG_PARAGRAPH, "短。" + LONG_PARAGRAPH);
        rebuild();
        assertAmended(false);
        assertIsThatOfACleanBuild();
    }

    @Test
    void aLinkToADraftIsTold() {
        write(20, "[x](draft.md)");
        rebuild();
        assertAmended(false);
        assertThat(site.problems()).hasSize(1).first().asString().contains("articles/20.md", "draft.md");
    }

    @Test
    void whatIsWrongWithTheArticleIsToldAgain() {
        write(20, "[x](draft.md)");
        rebuild();
        List<String> problems = site.problems();
        write(20, "[x](draft.md)\n\n後記。");
        rebuild();
        assertAmended(true);
        assertThat(site.problems()).isEqualTo(problems);
        write(20, "[x](draft.md)\n\n後記再記。");
        replace("## 小標\n", "## 小標\n\n");
        rebuild();
        assertAmended(false);
        assertThat(site.problems()).hasSize(1).isNotEqualTo(problems);
    }

    @Test
    void manyArticlesAreBuiltAsAWhole() {
        for (int i = 0; i < ARTICLES; i++) {
            write(i, "乙");
        }
        rebuild();
        assertAmended(false);
        assertIsThatOfACleanBuild();
    }

    @Test
    void aPageThatWasTouchedIsMended() throws IOException {
        Files.writeString(site.output().resolve("index.html"), "壞了");
        write(20, "乙");
        rebuild();
        assertAmended(false);
        assertIsThatOfACleanBuild();
    }

    @Test
    void anIndexThatIsDamagedCostsOnlyTime() throws IOException {
        Path index = site.output()
                .resolveSibling("." + site.output().getFileName() + ".site-gen")
                .resolve("index");
        assertThat(index).exists();
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            byte[] bytes = Files.readAllBytes(index);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(index, i % 4 == 0 ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
            write(20, "乙" + i);
            rebuild();
            assertAmended(false);
            assertThat(site.text("articles/2016/09/20.html")).contains("乙" + i);
        }
        assertIsThatOfACleanBuild();
    }

    @Test
    void recordsThatAreLostAreReadFromTheirFiles() throws IOException {
        Path sources = site.output()
                .resolveSibling("." + site.output().getFileName() + ".site-gen")
                .resolve("sources");
        Files.delete(sources.resolve("articles"));
        Files.delete(sources.resolve("files"));
        write(20, "乙");
        rebuild();
        assertAmended(true);
        assertIsThatOfACleanBuild();
    }
}
