package org.sitegen.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedirectsFileTest {

    @TempDir
    private Path folder;

    @Test
    void keepsTheLinesOfEarlierImports() throws IOException {
        write("2022/05/a", Map.of("thread-1-1-1.html", "2022/05/a"));
        write("2022/05/b", Map.of("thread-2-1-1.html", "2022/05/b"));

        assertThat(text())
                .contains("# 2022/05/a\n\"thread-1-1-1.html\": \"2022/05/a\"\n# 2022/05/b\n\"thread-2-1-1.html\"");
    }

    @Test
    void replacesTheLinesOfAnArticle() throws IOException {
        write("2022/05/a", Map.of("old.html", "2022/05/a"));
        write("2022/05/a", Map.of("new.html", "2022/05/a"));

        assertThat(text()).contains("new.html").doesNotContain("old.html");
    }

    @Test
    void writesAnAddressOnceWhateverItsSpelling() throws IOException {
        write("2022/05/a", Map.of("thread-1-1-1.html", "2022/05/a"));

        int left = write("2022/05/b", Map.of("http://www.example.com/Thread%2D1-1-1.html", "2022/05/b"));

        assertThat(left).isEqualTo(1);
        assertThat(text()).doesNotContain("2022/05/b");
    }

    @Test
    void keepsWhatTheKeeperWroteAroundTheBlock() throws IOException {
        Files.writeString(file(), "# 前\na.html: index.html\n");
        write("x", Map.of("b.html", "x"));
        Files.writeString(file(), text() + "c.html: index.html # 後\n");

        write("x", Map.of("d.html", "x", "c.html", "x"));

        assertThat(text())
                .startsWith("# 前\na.html: index.html\n# >>> site-gen import")
                .endsWith("# <<< site-gen import\nc.html: index.html # 後\n")
                .contains("\"d.html\": \"x\"")
                .doesNotContain("\"c.html\"");
    }

    @Test
    void doesNotTouchAFileThatTakesNoBlock() throws IOException {
        Files.writeString(file(), "{a.html: index.html}\n");
        assertThat(RedirectsFile.read(folder).takesBlock()).isFalse();

        Files.write(file(), "舊.html: index.html\n".getBytes(Charset.forName("GBK")));
        assertThat(RedirectsFile.read(folder).takesBlock()).isFalse();
    }

    @Test
    void keepsLongAddresses() throws IOException {
        String address = "a?b=" + "甲\\".repeat(50_000);
        write("x", Map.of(address, "x"));
        write("y", Map.of(address, "y"));

        assertThat(text()).contains("# x").doesNotContain("# y");
    }

    @Test
    void dropsTheLinesOfArticlesThatAreNoMore() throws IOException {
        write("x", Map.of("b.html", "x"));

        RedirectsFile.read(folder).write(file(), Set.of(), id -> new RedirectsFile.Group(Map.of()), Set.of("x"));

        assertThat(text()).doesNotContain("b.html");
    }

    private int write(String id, Map<String, String> lines) throws IOException {
        return RedirectsFile.read(folder).write(file(), Set.of(id), asked -> new RedirectsFile.Group(lines), Set.of());
    }

    private Path file() {
        return folder.resolve(RedirectsFile.NAME);
    }

    private String text() throws IOException {
        return Files.readString(file());
    }
}
