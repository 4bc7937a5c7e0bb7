package org.sitegen.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitegen.BuildReport;
import org.sitegen.CheckReport;
import org.sitegen.NewArticleReport;
import org.sitegen.Stage;
import org.sitegen.TemplateTime;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;
import org.sitegen.text.Language;

class ReportPrinterTest {

    private static final Duration TIME = Duration.ofMillis(1234);
    private static final Problem WARNING = Problem.warning(
            new SourceLocation("articles/b.md", 3, 1), new Message("少了摘要。", "少了摘要。", "The summary is missing."));
    private static final Problem ERROR = Problem.error(
            new SourceLocation("articles/a.md", 2, 7), new Message("少了標題。", "少了标题。", "The title is missing."));

    private final Screen screen = new Screen();

    @Test
    void printsProblemsSortedWithTotalsToStandardError() {
        printer(Language.EN, false).print(build(false, List.of(WARNING, ERROR)), "target/site", TIME, false);

        assertThat(screen.err()).isEqualTo("""
                        articles/a.md:2:7: error: The title is missing.
                        articles/b.md:3:1: warning: The summary is missing.
                        1 error, 1 warning; the site was left as it was
                        """);
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void saysThatStrictnessKeptTheSiteBack() {
        printer(Language.EN, false).print(build(false, List.of(WARNING)), "target/site", TIME, false);

        assertThat(screen.err())
                .endsWith("\n0 errors, 1 warning; warnings count as errors, the site was left as it was\n");
    }

    @Test
    void printsASummaryToStandardOutput() {
        printer(Language.EN, false).print(build(true, List.of(WARNING)), "target/site", TIME, false);

        assertThat(screen.out()).isEqualTo("""
                        12 articles, 86 pages, attachments: 9 kept and 4 lost, 1 warning, 1.2 s
                        The site is in target/site (1 file written, 2 removed)
                        """);
        assertThat(screen.err()).endsWith("\n0 errors, 1 warning\n");
    }

    @Test
    void speaksChinese() {
        printer(Language.ZH_HANT, false).print(build(true, List.of()), "target/site", TIME, false);
        printer(Language.ZH_HANS, false).print(build(false, List.of(ERROR)), "target/site", TIME, false);

        assertThat(screen.out()).isEqualTo("""
                        文章 12 篇，網頁 86 頁，附件保存 9 個、遺失 4 個，警告 0 個，用時 1.2 秒
                        網站在 target/site（寫入檔案 1 個，移除 2 個）
                        """);
        assertThat(screen.err()).isEqualTo("""
                        articles/a.md:2:7: error: 少了标题。
                        错误 1 个，警告 0 个；网站未更动
                        """);
    }

    @Test
    void printsTheTimesOfStagesAndTemplatesWhereAskedTo() {
        printer(Language.EN, false).print(build(true, List.of()), "target/site", TIME, true);

        assertThat(screen.out()).endsWith("""
                        removed)
                          Scanning files: 5 ms
                          Rendering pages: 70 ms
                          Templates, all threads together, the slowest first:
                            article: 120 ms, 12 pages
                            home: 8 ms, 1 page
                        """);
    }

    @Test
    void printsNothingButProblemsWhereQuiet() {
        printer(Language.EN, true).print(build(true, List.of(WARNING)), "target/site", TIME, false);
        printer(Language.EN, true).print(new CheckReport(List.of(), 1, 2), TIME);

        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).isEqualTo("articles/b.md:3:1: warning: The summary is missing.\n");
    }

    @Test
    void printsTimesThatWereAskedForAlsoWhereQuiet() {
        printer(Language.EN, true).print(build(true, List.of()), "target/site", TIME, true);

        assertThat(screen.out()).startsWith("  Scanning files: 5 ms\n").endsWith("    home: 8 ms, 1 page\n");
    }

    @Test
    void startsOnALineOfItsOwnWhereOthersWriteToo() {
        new ReportPrinter(screen.terminal(false).shared(false), Language.EN, true)
                .print(new CheckReport(List.of(WARNING), 1, 2), TIME);

        assertThat(screen.err()).isEqualTo("\narticles/b.md:3:1: warning: The summary is missing.\n");
    }

    @Test
    void printsWhatACheckFound() {
        printer(Language.EN, false).print(new CheckReport(List.of(WARNING, ERROR), 12, 1), TIME);

        assertThat(screen.err()).startsWith("articles/a.md:2:7: error: ").endsWith("\n1 error, 1 warning\n");
        assertThat(screen.out()).isEqualTo("Checked 12 articles, 1 page: 1 error, 1 warning, 1.2 s\n");
    }

    @Test
    void tellsTheFileOfANewArticle() {
        printer(Language.EN, false)
                .print(new NewArticleReport(Optional.of(Path.of("a.md")), List.of()), "content/articles/a.md");

        assertThat(screen.out()).isEqualTo("Created content/articles/a.md\n");
    }

    @Test
    void tellsNoFileWhereNoneWasMade() {
        printer(Language.EN, false).print(new NewArticleReport(Optional.empty(), List.of(ERROR)), "");

        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).startsWith("articles/a.md:2:7: error: ");
    }

    private ReportPrinter printer(Language language, boolean quiet) {
        return new ReportPrinter(screen.terminal(false), language, quiet);
    }

    private static BuildReport build(boolean published, List<Problem> problems) {
        Map<Stage, Duration> stages = new EnumMap<>(Stage.class);
        stages.put(Stage.SCAN, Duration.ofMillis(5));
        stages.put(Stage.RENDER, Duration.ofMillis(70));
        List<TemplateTime> templates = List.of(
                new TemplateTime("article", 12, Duration.ofMillis(120)),
                new TemplateTime("home", 1, Duration.ofMillis(8)));
        return new BuildReport(published, problems, 12, 86, 9, 4, 1, 2, Optional.empty(), stages, templates);
    }
}
