package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.testkit.SiteFixture;

/** Archives with files that are better made by a test than kept in a repository. */
class BrokenFilesTest {

    private static final String ARTICLE = "---\ntitle: 甲\ndate: 2022-05-07\n---\n文\n";

    @TempDir
    Path folder;

    private SiteFixture site() {
        return SiteFixture.in(folder);
    }

    private SiteFixture article(String path, String text) {
        return site().file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertNothingIsPublished(SiteFixture site) {
        assertThat(site.report().published()).isFalse();
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void linksThatLeaveTheArchiveAreErrors() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), ARTICLE);
        SiteFixture site = article("articles/a.md", ARTICLE);
        Files.createSymbolicLink(site.source().resolve("articles/file.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(site.source().resolve("attachments"), outside);
        Files.createDirectories(site.source().resolve("static"));
        Files.createSymbolicLink(site.source().resolve("static/nothing"), outside.resolve("nothing"));

        site.build();

        assertThat(site.problems())
                .containsExactly(
                        "articles/file.md:1:1: error: This symbolic link leads out of the archive and was not followed."
                                + " Copy what it leads to into the archive, and delete the link.",
                        "attachments:1:1: error: This symbolic link leads out of the archive and was not followed. Copy"
                                + " what it leads to into the archive, and delete the link.",
                        "static/nothing:1:1: error: What this symbolic link leads to does not exist. Mend or delete the"
                                + " link.");
        assertNothingIsPublished(site);
    }

    @Test
    void aTemplateThatIsALinkOutOfTheArchiveIsAnError() throws IOException {
        Path outside = Files.writeString(folder.resolve("secret.ftlh"), "secret");
        SiteFixture site = article("articles/a.md", ARTICLE);
        Files.createDirectories(site.source().resolve("templates"));
        Files.createSymbolicLink(site.source().resolve("templates/article.ftlh"), outside);

        site.build();

        assertThat(site.problems())
                .containsExactly(
                        "templates/article.ftlh:1:1: error: This symbolic link leads out of the archive and was not"
                                + " followed. Copy what it leads to into the archive, and delete the link.");
        assertNothingIsPublished(site);
    }

    @Test
    void whatIsNoTextIsAnError() {
        byte[] noText = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0};
        SiteFixture site = site().file("articles/a.md", noText)
                .file("pages/p.md", noText)
                .file("site.yaml", noText)
                .file("redirects.yaml", noText)
                .build();

        String message = ":1:1: error: This is no text file. Move it to attachments/, or save it as UTF-8 text.";
        assertThat(site.problems())
                .containsExactly(
                        "articles/a.md" + message,
                        "pages/p.md" + message,
                        "redirects.yaml" + message,
                        "site.yaml" + message);
        assertNothingIsPublished(site);
    }

    @ParameterizedTest
    @CsvSource({"GB18030, GB18030", "Big5, BIG5", "UTF-16LE, UTF-16"})
    void otherEncodingsAreReadWithAWarning(String charset, String named) {
        String text = "---\ntitle: 動員大會召開\ndate: 2022-05-07\n---\n會議在廣場召開，記者到場採訪，全文如下。\n";
        String written = (charset.startsWith("UTF-16") ? "\uFEFF" : "") + text;
        SiteFixture site = site().file("articles/a.md", written.getBytes(Charset.forName(charset)))
                .build();

        assertThat(site.problems())
                .containsExactly("articles/a.md:1:1: warning: The file is not UTF-8 and was read as " + named
                        + ". Convert it to UTF-8: iconv -f " + named + " -t UTF-8 articles/a.md");
        assertThat(site.page("articles/2022/05/a.html").select("h1").text()).isEqualTo("動員大會召開");
    }

    @Test
    void damagedTextIsAnErrorAtItsPlace() {
        byte[] bytes = (ARTICLE + "全文如下，x記者。\n").getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('x');
        bytes[at] = (byte) 0xFF;
        SiteFixture site = site().file("articles/a.md", bytes).build();

        assertThat(site.problems())
                .containsExactly(
                        "articles/a.md:6:6: error: There are bytes here that are not UTF-8: the file is damaged."
                                + " Put the right characters in and save it as UTF-8.");
        assertNothingIsPublished(site);
    }

    @Test
    void controlCharactersAreTakenOutWithAWarning() {
        SiteFixture site =
                article("articles/a.md", ARTICLE + "前\u0001\u000B後\n").build();

        assertThat(site.problems())
                .containsExactly(
                        "articles/a.md:6:2: warning: Removed 2 control characters that pages and feeds must not"
                                + " hold; the first is here. Delete them from the file.");
        assertThat(site.text("articles/2022/05/a.html")).contains("前後");
    }

    @Test
    void namesThatDifferInNormalizationAloneClaimOneAddress() {
        String decomposed = Normalizer.normalize("é", Normalizer.Form.NFD);
        article("articles/1/é.md", ARTICLE);
        SiteFixture site = article("articles/2/" + decomposed + ".md", ARTICLE).build();

        assertThat(site.problems())
                .containsExactly("articles/2/" + decomposed + ".md:1:1: error: The address"
                        + " \"articles/2022/05/é.html\" is already taken by articles/1/é.md (upper and lower case count"
                        + " as the same). Change the name, slug or alias of one of them, or set onDuplicateUrl: suffix in"
                        + " site.yaml.");
        assertNothingIsPublished(site);
    }

    @Test
    void articlesThatClaimOneAddressMayBeNumberedInOrderOfId() {
        SiteFixture site = site().with("""
                        == site.yaml
                        title: 檔案
                        url: https://a.example/
                        onDuplicateUrl: suffix
                        == articles/c/a.md
                        ---
                        title: 三
                        date: 2022-05-01
                        ---
                        == articles/b/A.md
                        ---
                        title: 二
                        date: 2022-05-02
                        ---
                        == articles/a/a.md
                        ---
                        title: 一
                        date: 2022-05-03
                        ---
                        """).build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.page("articles/2022/05/a.html").select("h1").text()).isEqualTo("一");
        assertThat(site.page("articles/2022/05/A-2.html").select("h1").text()).isEqualTo("二");
        assertThat(site.page("articles/2022/05/a-3.html").select("h1").text()).isEqualTo("三");
    }

    @Test
    void anArchiveOfSettingsAloneBuildsAnEmptySite() {
        SiteFixture site = site().build();

        assertThat(site.problems()).isEmpty();
        assertThat(site.report().published()).isTrue();
        assertThat(site.paths()).contains("index.html");
    }

    @Test
    void frontMatterThatGoesOnForeverIsAnError() {
        SiteFixture site = article("articles/a.md", "---\ntitle: 甲\n" + "x: y\n".repeat(300_000))
                .build();

        assertThat(site.problems()).hasSize(1);
        assertThat(site.problems().get(0)).startsWith("articles/a.md:1:1: error: The front matter that begins here ");
        assertNothingIsPublished(site);
    }

    @Test
    void anOutputThatIsAFileFailsTheEnvironment() throws IOException {
        SiteFixture site = article("articles/a.md", ARTICLE);
        Files.writeString(site.output(), "mine");

        assertThatThrownBy(site::build)
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining(site.output().toString());
        assertThat(site.output()).hasContent("mine");
    }

    @Test
    void everyFilesErrorsAreToldInOneRunInOrderOfPlace() {
        SiteFixture site = site();
        IntStream.range(0, 60)
                .forEach(number ->
                        article("articles/%02d.md".formatted(number), ARTICLE + "[一](none-1.md)\n\n[二](none-2.md)\n"));

        List<String> alone = site.jobs(1).build().problems();
        List<String> together = site.jobs(8).build().problems();

        assertThat(alone).hasSize(120).isSorted();
        assertThat(together).isEqualTo(alone);
        assertNothingIsPublished(site);
    }

    @Test
    void aCleanBuildWritesEveryFileAnewAndRemovesStaleOnes() throws IOException {
        SiteFixture site = article("articles/a.md", ARTICLE);
        article("articles/b.md", ARTICLE).build();
        int files = site.paths().size();
        Files.delete(site.source().resolve("articles/b.md"));

        site.clean().build();

        assertThat(site.report().changedFiles()).isEqualTo(site.paths().size());
        assertThat(site.paths()).hasSizeLessThan(files).doesNotContain("articles/2022/05/b.html");
    }
}
