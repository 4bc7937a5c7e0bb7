package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.problem.Problems;
import org.sitegen.text.Language;
import org.sitegen.work.Workers;

class ArchiveScannerTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();
    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(folder.resolve("content"));
    }

    @Test
    void listsTheArchiveByCodePoints() throws IOException {
        write("articles/2022/05/b.md", "articles/2022/a.md", "articles/\uFF5E.md", "articles/\uD83C\uDC04.MD");
        write("articles/a.png", "pages/about.md", "pages/a.png", "static/b/c.txt", "static/a.txt", "templates/x.ftlh");

        ArchiveFiles files = scan();

        assertThat(files.articles())
                .containsExactly(
                        "articles/2022/05/b.md",
                        "articles/2022/a.md",
                        "articles/\uFF5E.md",
                        "articles/\uD83C\uDC04.MD");
        assertThat(files.pages()).containsExactly("pages/about.md");
        assertThat(files.staticFiles()).containsExactly("static/a.txt", "static/b/c.txt");
        assertThat(files.templates()).containsExactly("templates/x.ftlh");
        assertThat(files.templatesFolder()).contains(root.resolve("templates"));
        assertThat(files.root()).isEqualTo(root);
        assertThat(messages()).isEmpty();
    }

    @Test
    void warnsOfMarkdownUnderAnotherEnding() throws IOException {
        write("articles/2015-10-26-a.markdown", "pages/b.MDX", "articles/c.md", "attachments/d.markdown");

        assertThat(scan().articles()).containsExactly("articles/c.md");
        assertThat(messages())
                .containsExactly(
                        "articles/2015-10-26-a.markdown:1:1: warning: This file is not read as an article: the names of"
                                + " articles and pages end in .md. Rename it.",
                        "pages/b.MDX:1:1: warning: This file is not read as an article: the names of articles and pages end"
                                + " in .md. Rename it.");
    }

    @Test
    void findsAnEmptyArchive() {
        ArchiveFiles files = scan();

        assertThat(files.articles()).isEmpty();
        assertThat(files.templatesFolder()).isEmpty();
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles/a b.md",
                "articles/100%.md",
                "articles/a#b.md",
                "articles/a?b.md",
                "articles/🀄.md",
                "articles/e\u0301.md",
                "articles/動員大會/會.md"
            })
    void listsOddNames(String path) throws IOException {
        write(path);

        assertThat(scan().articles()).containsExactly(path);
    }

    @Test
    void passesOverHiddenFiles() throws IOException {
        write("articles/.a.md", "articles/.git/a.md", "articles/b.md");

        assertThat(scan().articles()).containsExactly("articles/b.md");
    }

    @Test
    void findsFilesInAnyNormalForm() throws IOException {
        write("attachments/e\u0301.png", "attachments/\u00F1.png");
        ArchiveFiles files = scan();

        assertThat(files.find("attachments/\u00E9.png")).contains("attachments/e\u0301.png");
        assertThat(files.find("attachments/e\u0301.png")).contains("attachments/e\u0301.png");
        assertThat(files.find("attachments/n\u0303.png")).contains("attachments/\u00F1.png");
        assertThat(files.resolve("attachments/\u00F1.png")).exists();
    }

    @Test
    void findsFilesOfOtherFolders() throws IOException {
        write("images/圖/e\u0301.png", "logo.svg");
        ArchiveFiles files = scan();

        assertThat(files.find("images/圖/\u00E9.png")).contains("images/圖/e\u0301.png");
        assertThat(files.find("logo.svg")).contains("logo.svg");
    }

    @Test
    void findsNothingElse() throws IOException {
        write("attachments/a.png", "images/a.png", ".git/config");
        Files.writeString(folder.resolve("secret"), "x");
        Files.createSymbolicLink(root.resolve("out"), folder);
        ArchiveFiles files = scan();

        assertThat(List.of(
                        "attachments/A.png",
                        "Attachments/a.png",
                        "images/A.png",
                        "images",
                        "images/",
                        "/images/a.png",
                        "images/../images/a.png",
                        "../secret",
                        "out/secret",
                        ".git/config",
                        "attachments",
                        ""))
                .allSatisfy(path -> assertThat(files.find(path)).isEmpty());
    }

    @Test
    void followsLinksThatStayInside() throws IOException {
        write("articles/a.md", "shared/b.md");
        Files.createSymbolicLink(root.resolve("articles/link.md"), Path.of("a.md"));
        Files.createSymbolicLink(root.resolve("articles/more"), root.resolve("shared"));

        assertThat(scan().articles()).containsExactly("articles/a.md", "articles/link.md", "articles/more/b.md");
        assertThat(messages()).isEmpty();
    }

    @Test
    void endsLoops() throws IOException {
        write("articles/x/a.md");
        Files.createSymbolicLink(root.resolve("articles/x/loop"), root.resolve("articles"));

        assertThat(scan().articles()).containsExactly("articles/x/a.md");
    }

    @Test
    void reportsLinksThatLeave() throws IOException {
        write("articles/a.md");
        Files.writeString(folder.resolve("b.md"), "x");
        Files.createSymbolicLink(root.resolve("articles/b.md"), folder.resolve("b.md"));
        Files.createSymbolicLink(root.resolve("attachments"), folder);

        assertThat(scan().articles()).containsExactly("articles/a.md");
        assertThat(messages())
                .containsExactly(
                        "articles/b.md:1:1: error: This symbolic link leads out of the archive and was not followed. Copy"
                                + " what it leads to into the archive, and delete the link.",
                        "attachments:1:1: error: This symbolic link leads out of the archive and was not followed. Copy"
                                + " what it leads to into the archive, and delete the link.");
    }

    @Test
    void reportsLinksThatLeadNowhere() throws IOException {
        write("articles/a.md");
        Files.createSymbolicLink(root.resolve("articles/b.md"), Path.of("gone.md"));
        Files.createSymbolicLink(root.resolve("articles/c.md"), Path.of("c.md"));

        assertThat(scan().articles()).containsExactly("articles/a.md");
        assertThat(messages())
                .containsExactly(
                        "articles/b.md:1:1: error: What this symbolic link leads to does not exist. Mend or delete the"
                                + " link.",
                        "articles/c.md:1:1: error: What this symbolic link leads to does not exist. Mend or delete the"
                                + " link.");
    }

    private ArchiveFiles scan() {
        return ArchiveScanner.scan(root, new Workers(2), problems);
    }

    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), "x");
        }
    }

    private List<String> messages() {
        return problems.sorted().stream()
                .map(problem -> problem.format(Language.EN))
                .toList();
    }
}
