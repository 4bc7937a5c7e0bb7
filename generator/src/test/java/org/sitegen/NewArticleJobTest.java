package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.testkit.SiteFixture;

/** What becomes of a request for a new article. */
class NewArticleJobTest {

    private static final Now NOW = Now.at(Instant.parse("2026-01-01T20:00:00Z"));

    @TempDir
    Path source;

    private NewArticleReport newArticle(String settings) throws IOException {
        Files.writeString(source.resolve("site.yaml"), settings);
        return new SiteGenerator().newArticle(new NewArticleRequest(source, "大會: 開幕", NOW));
    }

    @Test
    void writesAnArticleOfTheSitesDayThatBuilds() throws IOException {
        NewArticleReport report = newArticle(SiteFixture.SETTINGS);

        assertThat(report.problems()).isEmpty();
        Path file = report.file().orElseThrow();
        assertThat(source.relativize(file)).hasToString("articles/2026/01/2026-01-02-大會-開幕.md");
        assertThat(file).content().contains("title: \"大會: 開幕\"", "date: 2026-01-02 04:00");
        CheckReport check = new SiteGenerator()
                .check(new CheckRequest(source, Optional.empty(), false, true, false, NOW, 1), Progress.NONE);
        assertThat(check.problems()).isEmpty();
        assertThat(check.articles()).isEqualTo(1);
    }

    @Test
    void writesNothingWhereTheSettingsAreWrong() throws IOException {
        NewArticleReport report = newArticle("title: 檔案\ntimezone: Asia/Peking\n");

        assertThat(report.file()).isEmpty();
        assertThat(SiteFixture.lines(report.problems()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("site.yaml:2:11: error: ");
        assertThat(source.resolve("articles")).doesNotExist();
    }

    @Test
    void saysThatAFolderIsNoArchive() {
        NewArticleReport report = new SiteGenerator().newArticle(new NewArticleRequest(source, "大會", NOW));

        assertThat(report.file()).isEmpty();
        assertThat(SiteFixture.lines(report.problems()).get(0)).contains("There is no site.yaml");
    }
}
