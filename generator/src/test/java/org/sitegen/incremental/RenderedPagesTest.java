package org.sitegen.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.BuildRequest;
import org.sitegen.Now;
import org.sitegen.Progress;
import org.sitegen.SiteGenerator;
import org.sitegen.Stage;
import org.sitegen.TemplateTime;
import org.sitegen.testkit.SiteFixture;

/** How much a build does after an edit. */
class RenderedPagesTest {

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void build() {
        site = SiteFixture.in(folder);
        for (int i = 0; i < 60; i++) {
            write(i, "文");
        }
        site.build();
        site.age();
        site.build();
    }

    private void write(int number, String text) {
        String article =
                """
                ---
                title: 第 %d 篇
                date: %d-%02d-07
                category: %s
                attachments: [{file: lost.jpg, downloads: 50次}]
                ---
                %s
                """.formatted(number, 2010 + number / 12, 1 + number % 12, number % 2 == 0 ? "社會" : "文化", text);
        site.file("articles/" + number + ".md", article.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Integer> rendered() {
        site.age();
        site.build();
        assertThat(site.report().published()).isTrue();
        return site.report().templates().stream()
                .collect(Collectors.toMap(TemplateTime::template, TemplateTime::pages));
    }

    @Test
    void nothingIsDoneWhereNothingHasChangedAndWarningsAreToldAgain() {
        rendered();
        Map<String, Integer> pages = rendered();
        assertThat(pages).isEmpty();
        assertThat(site.report().changedFiles()).isZero();
        assertThat(site.report().articles()).isEqualTo(60);
        assertThat(site.report().stages()).hasSize(1);
        assertThat(site.problems()).isNotEmpty();
    }

    @Test
    void nothingIsDoneRightAfterTheBuildThatFollowedAnEdit() {
        write(5, "改");
        site.build();
        site.build();
        assertThat(site.report().stages()).hasSize(1);
        assertThat(site.text("articles/2010/06/5.html")).contains("<p>改</p>");
    }

    /** Within a tick of the disk's clock, and of the same size. */
    @Test
    void aFileThatChangesOnceMoreUnderTheStampOfItsLastEditIsRead() throws IOException {
        write(5, "改");
        FileTime time = Files.getLastModifiedTime(site.source().resolve("articles/5.md"));
        site.build();
        write(5, "動");
        Files.setLastModifiedTime(site.source().resolve("articles/5.md"), time);
        site.build();
        assertThat(site.text("articles/2010/06/5.html")).contains("<p>動</p>");
    }

    /** Other bytes of the same number under the same stamp can only go unseen where nobody reads them. */
    @Test
    void anArticleThatKeepsItsStampIsNotRead() throws IOException {
        Path untouched = site.source().resolve("articles/5.md");
        FileTime time = Files.getLastModifiedTime(untouched);
        write(5, "字");
        Files.setLastModifiedTime(untouched, time);
        write(50, "改動");
        rendered();
        assertThat(site.text("archive/2010/06.html")).doesNotContain("字");
        assertThat(site.text("articles/2010/06/5.html")).contains("<p>文</p>");
    }

    @Test
    void redirectsThatKeepTheirStampAreNotRead() throws IOException {
        Path redirects = site.source().resolve("redirects.yaml");
        Files.writeString(redirects, "old.html: \"5\"");
        rendered();
        FileTime time = Files.getLastModifiedTime(redirects);
        Files.writeString(redirects, "old.html: \"5 ");
        Files.setLastModifiedTime(redirects, time);
        assertThat(rendered()).isEmpty();
        assertThat(site.report().stages()).hasSize(1);
    }

    @Test
    void redirectsThatChangeAreRead() throws IOException {
        Path redirects = site.source().resolve("redirects.yaml");
        Files.writeString(redirects, "old.html: \"5\"");
        rendered();
        Files.writeString(redirects, "new.html: \"5\"");
        assertThat(rendered()).isEmpty();
        assertThat(site.paths()).contains("new.html").doesNotContain("old.html");
        Files.delete(redirects);
        assertThat(rendered()).isEmpty();
        assertThat(site.paths()).doesNotContain("new.html");
    }

    @Test
    void redirectsThatChangeWhileASiteIsBuiltAreReadByTheNextBuild() throws IOException {
        Path redirects = site.source().resolve("redirects.yaml");
        Files.writeString(redirects, "old.html: \"5\"");
        site.age();
        Path output = folder.resolve("other");
        build(output, (stage, done, total) -> {
            if (stage == Stage.RENDER && done == 0) {
                write(redirects, "new.html: \"5\"");
            }
        });
        assertThat(output.resolve("old.html")).exists();
        build(output, Progress.NONE);
        assertThat(output.resolve("old.html")).doesNotExist();
        assertThat(output.resolve("new.html")).exists();
    }

    private void build(Path output, Progress progress) {
        new SiteGenerator()
                .build(
                        new BuildRequest(
                                site.source(),
                                output,
                                Optional.empty(),
                                false,
                                false,
                                false,
                                Now.at(Instant.parse("2026-01-01T00:00:00Z")),
                                false,
                                2,
                                false),
                        progress);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aTextThatChangesCostsThePagesThatShowTheArticle() {
        write(30, "改動");
        Map<String, Integer> pages = rendered();
        assertThat(pages.get("print")).isEqualTo(1);
        assertThat(pages.get("article")).isLessThan(20);
        assertThat(pages.get("edition")).isEqualTo(2);
        assertThat(pages.get("archive-month")).isEqualTo(1);
        assertThat(pages).doesNotContainKeys("archive-year", "terms", "not-found", "archive");
        assertThat(site.text("articles/2012/07/30.html")).contains("改動");
    }

    @Test
    void aNewArticleLeavesAloneMostOfThoseThatShareItsCategory() {
        write(60, "文");
        Map<String, Integer> pages = rendered();
        assertThat(pages.get("print")).isEqualTo(1);
        assertThat(pages.get("article")).isLessThan(20);
        assertThat(pages).containsKeys("home", "list", "terms", "archive", "archive-year", "statistics");
    }

    @Test
    void aTemplateThatChangesCostsThePagesThatAreMadeWithIt() {
        site.file("templates/print.ftlh", "<p>${article.item.title}</p>".getBytes(StandardCharsets.UTF_8));
        Map<String, Integer> pages = rendered();
        assertThat(pages).containsOnlyKeys("print");
        assertThat(pages.get("print")).isEqualTo(60);
    }

    @Test
    void anotherMomentCostsNothingUntilAnArticleComesOutOrGoes() {
        rendered();
        site.now("2027-01-01T00:00:00Z");
        assertThat(rendered()).isEmpty();
        assertThat(site.report().stages()).hasSize(1);
        site.now("2012-01-01T00:00:00Z");
        assertThat(rendered()).isNotEmpty();
        assertThat(site.report().articles()).isEqualTo(24);
    }
}
