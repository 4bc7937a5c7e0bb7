package org.sitegen.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.config.SiteConfig;
import org.sitegen.content.ArticleReader;
import org.sitegen.content.FrontMatter;
import org.sitegen.problem.Problems;

class YamlTest {

    private static final List<String> PIECES = List.of(
            "標",
            "題",
            "a",
            "B",
            "1",
            "0",
            " ",
            "  ",
            ":",
            ": ",
            "#",
            " #",
            "-",
            "- ",
            "\"",
            "'",
            "\\",
            "[",
            "]",
            "{",
            "}",
            ",",
            "，",
            "!",
            "&",
            "*",
            "%",
            "@",
            "`",
            "|",
            ">",
            "~",
            "=",
            "?",
            "。",
            "---",
            "...",
            "\u3000",
            "\u2028",
            "\u200B",
            "😀",
            "true",
            "null",
            "2022-5-7",
            "\t",
            "é",
            "e\u0301");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "true",
                "No",
                "~",
                "12",
                "0x1F",
                "1e3",
                "- a",
                "a: b",
                "a #b",
                "'",
                "\"",
                "\\",
                "@a",
                "%",
                "[x]",
                "{a: b}",
                "|",
                ">",
                "---",
                "2022-05-07",
                "標題: 副題",
                "It's \"so\"",
                "a\tb",
                "\u2028b",
                "x:",
                "& co",
                "*",
                "!t"
            })
    void givesTheSameValueBack(String text) throws IOException {
        assertThat(read("k" + text, text).title().orElseThrow().value()).isEqualTo("k" + text);
    }

    @Test
    void givesAnyTextBack() throws IOException {
        Random random = new Random(20220507);
        for (int round = 0; round < 1500; round++) {
            String title = "x" + SafeText.line(mixed(random, ""));
            String comment = SafeText.clean("x" + mixed(random, "\n")).strip();

            FrontMatter read = read(title, comment);

            assertThat(read.title().orElseThrow().value()).isEqualTo(title);
            assertThat(read.authors().get(0).name()).isEqualTo(title);
            assertThat(read.category()).contains(title);
            assertThat(read.attachments().get(0).name()).contains(title);
            assertThat(read.comments().get(0).body()).isEqualTo(comment);
        }
    }

    private static String mixed(Random random, String further) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            boolean isFurther = !further.isEmpty() && random.nextInt(3) == 0;
            String piece = random.nextInt(8) == 0
                    ? Character.toString(random.nextInt(0x30000))
                    : PIECES.get(random.nextInt(PIECES.size()));
            text.append(isFurther ? further : piece);
        }
        return text.toString();
    }

    private FrontMatter read(String title, String comment) throws IOException {
        Path file = folder.resolve("articles/a.md");
        Files.createDirectories(file.getParent());
        String value = Yaml.value(title);
        Files.writeString(
                file,
                "---\ntitle: " + value + "\nauthor: " + value + "\ndate: 2022-05-07\ncategory: " + value
                        + "\nattachments:\n  - file: x\n    name: " + value + "\ncomments:\n  - author: x\n    body: "
                        + Yaml.lines(comment, "      ") + "\n---\n\nx\n");
        Problems problems = new Problems();
        FrontMatter read = new ArticleReader(folder, SiteConfig.defaults())
                .read("articles/a.md", problems)
                .orElseThrow(() -> new AssertionError(problems.sorted() + title + comment))
                .frontMatter();
        assertThat(problems.sorted()).isEmpty();
        return read;
    }
}
