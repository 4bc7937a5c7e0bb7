package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.config.SiteConfig;
import org.sitegen.problem.Problems;

class PageReaderTest {

    private static final String PATH = "pages/about.md";

    @TempDir
    private Path root;

    private final Problems problems = new Problems();

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(root.resolve("pages"));
    }

    @Test
    void needsNoFrontMatter() throws IOException {
        PageSource page = read("# 關於\n").orElseThrow();

        assertThat(page.path()).isEqualTo(PATH);
        assertThat(page.frontMatter().title()).isEmpty();
        assertThat(page.frontMatter().date()).isEmpty();
        assertThat(page.body()).isEqualTo("# 關於\n");
        assertThat(page.bodyStart()).hasToString("pages/about.md:1:1");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void needsNoDate() throws IOException {
        PageSource page = read("---\ntitle: 關於\n---\n內容\n").orElseThrow();

        assertThat(page.frontMatter().title()).contains(new Located<>("關於", 2, 8));
        assertThat(page.bodyStart().line()).isEqualTo(4);
    }

    @Test
    void reportsErrors() throws IOException {
        assertThat(read("---\ntitle: {a: b\n")).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    private Optional<PageSource> read(String text) throws IOException {
        Files.writeString(root.resolve(PATH), text);
        return new PageReader(root, SiteConfig.defaults()).read(PATH, problems);
    }
}
