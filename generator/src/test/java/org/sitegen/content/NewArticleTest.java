package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.config.ConfigReader;
import org.sitegen.config.Person;
import org.sitegen.config.SiteConfig;
import org.sitegen.problem.Problems;

class NewArticleTest {

    private static final SiteConfig CONFIG = SiteConfig.defaults();
    private static final SiteDate NOW =
            DateReader.read("2022-5-7 12:37:08", CONFIG.zone()).date().orElseThrow();

    @TempDir
    private Path root;

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "動員大會 → 2022-05-07-動員大會",
                "2022,濱州,繼續創城!動員大會召開! → 2022-05-07-2022-濱州-繼續創城-動員大會召開",
                "'A: B' → 2022-05-07-a-b",
                "“你好” → 2022-05-07-你好",
                "？？ → 2022-05-07-untitled",
                "'' → 2022-05-07-untitled",
                "../../etc/passwd → 2022-05-07-etc-passwd"
            })
    void namesTheFileReadably(String title, String name) {
        assertThat(NewArticle.write(root, CONFIG, title, NOW)).isEqualTo("articles/2022/05/" + name + ".md");
    }

    @Test
    void writesAHeadToFillIn() throws IOException {
        Files.writeString(root.resolve("site.yaml"), "title: x\nauthor: 編輯部\n");
        SiteConfig config = ConfigReader.read(root, problems).orElseThrow();

        String path = NewArticle.write(root, config, "動員大會", NOW);

        assertThat(Files.readString(root.resolve(path))).isEqualTo("""
                        ---
                        title: "動員大會"
                        author: "編輯部"
                        date: 2022-05-07 12:37
                        category:
                        tags: []
                        ---

                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "A: B #1 → A: B #1",
                "\"甲\" → \"甲\"",
                "It's → It's",
                "\"It's\" \\ → \"It's\" \\",
                "a\\nb → a b",
                "[公告] → [公告]",
                "@x → @x",
                "~ → ~"
            })
    void readsBackEveryTitleWithoutAWarning(String title, String readBack) {
        String path = NewArticle.write(root, CONFIG, title.replace("\\n", "\n"), NOW);

        Optional<ArticleSource> article = new ArticleReader(root, CONFIG).read(path, problems);

        assertThat(article.flatMap(source -> source.frontMatter().title()).map(Located::value))
                .contains(readBack);
        assertThat(article.flatMap(source -> source.frontMatter().date()).map(SiteDate::iso))
                .contains("2022-05-07T12:37:00+08:00");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void neverReplacesAFile() throws IOException {
        String first = NewArticle.write(root, CONFIG, "甲", NOW);
        Files.writeString(root.resolve(first), "mine");

        assertThat(NewArticle.write(root, CONFIG, "甲", NOW)).isEqualTo("articles/2022/05/2022-05-07-甲-2.md");
        assertThat(NewArticle.write(root, CONFIG, "甲", NOW)).isEqualTo("articles/2022/05/2022-05-07-甲-3.md");
        assertThat(Files.readString(root.resolve(first))).isEqualTo("mine");
    }

    @Test
    void keepsNamesShort() {
        String path = NewArticle.write(root, CONFIG, "長".repeat(300), NOW);

        assertThat(path).isEqualTo("articles/2022/05/2022-05-07-" + "長".repeat(60) + ".md");
    }

    @Test
    void namesNobodyWhereTheSiteDoes() {
        String path = NewArticle.write(root, CONFIG, "甲", NOW);

        assertThat(new ArticleReader(root, CONFIG)
                        .read(path, problems)
                        .orElseThrow()
                        .frontMatter()
                        .authors())
                .isEqualTo(java.util.List.<Person>of());
    }
}
