package org.sitegen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.testkit.Views;
import org.sitegen.text.Language;
import org.sitegen.view.Html;
import org.sitegen.view.ListView;
import org.sitegen.view.NotFoundView;
import org.sitegen.view.PageView;
import org.sitegen.view.Pager;
import org.sitegen.view.StaticPageView;
import org.sitegen.view.TermRef;
import org.sitegen.view.TermsView;

class TemplateEngineTest {

    private static final PageView ANY = new NotFoundView("/");

    @TempDir
    private Path folder;

    private Templates templates;

    @BeforeEach
    void setUp() {
        templates = new Templates(folder.resolve("templates"));
    }

    @Test
    void showsSitePageRootAndTheViewsComponents() throws Exception {
        PageView view = new TermsView("tags", List.of(new TermRef("創城", Optional.of("tags/1.html"), 1234)));
        String html = templates.render(
                "${site.title}|${page.title}|<#list terms as t><a href=\"${root}${t.url}\">${t.name} ${t.count}</a></#list>",
                view);
        assertThat(html).isEqualTo("濱州在線|Title|<a href=\"../tags/1.html\">創城 1234</a>");
    }

    @Test
    void treatsAnEmptyOptionalAsMissing() throws Exception {
        PageView view = new TermsView("tags", List.of(new TermRef("x", Optional.empty(), 0)));
        assertThat(templates.render("<#list terms as t>${t.url???c} ${t.url!'none'}</#list>", view))
                .isEqualTo("false none");
    }

    @Test
    void escapesTextAndPlacesHtmlAsItIs() throws Exception {
        PageView view = new StaticPageView(new Html("<p>&amp;</p>"), Map.of("note", "<i>\"&'"));
        assertThat(templates.render("${body}${extra.note}", view)).isEqualTo("<p>&amp;</p>&lt;i&gt;&quot;&amp;&#39;");
    }

    @Test
    void goesThroughMapsAndListsOfUnknownKeys() throws Exception {
        PageView view = new StaticPageView(
                new Html(""), Map.of("list", List.of(1, true, "a", Map.of("k", "v"), Optional.of("o"))));
        String template =
                "<#list extra as key, value>${key}:${value?size}:${value[1]?c}:${value[3].k}:${value[4]}</#list>"
                        + "<#list extra?keys as key>${key}</#list>";
        assertThat(templates.render(template, view)).isEqualTo("list:5:true:v:olist");
    }

    @Test
    void escapesWhateverTheFileIsCalled() throws Exception {
        templates
                .with("piece.ftl", "${extra.x}")
                .with("piece.xml", "${extra.x}")
                .with("piece.ftlx", "${extra.x}");
        PageView view = new StaticPageView(new Html(""), Map.of("x", "<'>"));
        String html = templates.render("<#include 'piece.ftl'><#include 'piece.xml'><#include 'piece.ftlx'>", view);
        assertThat(html).isEqualTo("&lt;&#39;&gt;".repeat(3));
    }

    @Test
    void prefersTheArchivesTextsKeyByKey() throws Exception {
        templates
                .with("text/en.properties", "own.greeting=Hello {0}, {1} & {2}\n")
                .with("sample.ftlh", "${text('own.greeting', '<b>', 1234567, '{0}')}");
        assertThat(templates.render(Language.EN, ANY)).isEqualTo("Hello &lt;b&gt;, 1,234,567 &amp; {0}");
    }

    @ParameterizedTest
    @CsvSource({"1, one", "0, 0 many", "2, 2 many", "1234, '1,234 many'", "'\"1\"', one", "'\"1,234\"', '1,234 many'"})
    void choosesThePluralByTheFirstArgument(String number, String expected) throws Exception {
        templates
                .with("text/en.properties", "n.one=one\nn.other={0} many\n")
                .with("sample.ftlh", "${text('n', " + number + ")}");
        assertThat(templates.render(Language.EN, ANY)).isEqualTo(expected);
    }

    @Test
    void writesNumbersPlainlyUnlessAskedOtherwise() throws Exception {
        assertThat(templates.render("${1234567} ${number(1234567)} ${number(0.5)} ${2.50}"))
                .isEqualTo("1234567 1,234,567 0.5 2.5");
    }

    @Test
    void namesTemplateLineAndColumnOfAMissingValue() throws Exception {
        TemplateFailure failure = failure("line one\n  ${site.titel}");
        assertThat(failure.problem("articles/a.md").format(Language.EN))
                .startsWith("templates/sample.ftlh:2:5: error: \"site.titel\" has no value: there is no \"titel\" here;"
                        + " there are: title, description, ")
                .endsWith("(while rendering articles/a.md)");
        assertThat(failure.problem().location().line()).isEqualTo(2);
    }

    @Test
    void saysThatAnOptionalValueIsMissing() throws Exception {
        PageView view = new TermsView("tags", List.of(new TermRef("x", Optional.empty(), 0)));
        TemplateFailure failure = catchThrowableOfType(
                TemplateFailure.class, () -> templates.render("<#list terms as t>${t.url}</#list>", view));
        assertThat(failure.text().en())
                .isEqualTo("\"t.url\" has no value; where it may have none, write (t.url)! or test it with ??");
    }

    @Test
    void namesTemplateLineAndColumnOfASyntaxError() throws Exception {
        templates.with("partials/bad.ftlh", "fine\n<#list x as >");
        TemplateFailure failure = failure("<#include 'partials/bad.ftlh'>");
        assertThat(failure.location().toString()).startsWith("templates/partials/bad.ftlh:2:");
        assertThat(failure.text().en()).startsWith("the template's syntax is wrong, mend it: ");
    }

    @Test
    void namesAnUnknownText() throws Exception {
        templates.with("text/en.properties", "own.a=A\nown.b=B\n");
        TemplateFailure failure = failure("\n${text('own.c')}");
        assertThat(failure.location()).hasToString("templates/sample.ftlh:2:1");
        assertThat(failure.text().en())
                .contains("no text has the key \"own.c\"")
                .endsWith("similar keys: own.a, own.b");
    }

    @Test
    void namesAMissingTemplateAndThoseThatThereAre() throws Exception {
        TemplateFailure failure = failure("<#include 'partials/nothing.ftlh'>");
        assertThat(failure.location()).hasToString("templates/sample.ftlh:1:1");
        assertThat(failure.text().en())
                .startsWith("there is no template \"partials/nothing.ftlh\"")
                .contains("sample.ftlh");
    }

    @Test
    void namesAPageThatHasNoTemplate() throws Exception {
        try (TemplateEngine engine = templates.engine(Language.EN)) {
            assertThatThrownBy(() -> engine.render("nosuch", Views.page("x", "x"), "", ANY))
                    .isInstanceOf(TemplateFailure.class)
                    .hasMessageContaining("there is no template \"nosuch.ftlh\"");
        }
    }

    @Test
    void findsWhatIsWrongWithAllTemplatesAtOnce() throws Exception {
        templates.with("a.ftlh", "<#if>").with("b.ftlh", "${'x'?eval}").with("c.ftlh", "fine");
        try (TemplateEngine engine = templates.engine(Language.EN)) {
            assertThat(engine.check())
                    .extracting(problem -> problem.location().path())
                    .containsExactly("templates/a.ftlh", "templates/b.ftlh");
        }
    }

    @Test
    void reportsABundleThatIsNotUtf8() throws Exception {
        Files.createDirectories(folder.resolve("templates/text"));
        Files.write(folder.resolve("templates/text/en.properties"), new byte[] {'a', '=', (byte) 0xB1});
        try (TemplateEngine engine = templates.engine(Language.EN)) {
            assertThat(engine.check())
                    .extracting(problem -> problem.format(Language.EN))
                    .containsExactly(
                            "templates/text/en.properties:1:1: error: this file is not UTF-8; save it as UTF-8");
        }
    }

    @Test
    void writesAllOfUnicodeAsUtf8() throws Exception {
        String text = "aé中😀".repeat(9000) + "\uD83D" + "x" + "\uDE00";
        PageView view = new StaticPageView(new Html(text), Map.of());
        assertThat(templates.render("${body}", view))
                .isEqualTo(text.replaceAll(
                        "[\\uD800-\\uDFFF](?![\\uDC00-\\uDFFF])(?<![\\uD800-\\uDBFF][\\uDC00-\\uDFFF])", "\uFFFD"));
    }

    @Test
    void rendersTheSamePageOnManyThreads() throws Exception {
        templates.with("sample.ftlh", "<#list terms as t>${t.name}${number(t.count)}</#list>");
        PageView view = new TermsView("tags", List.of(new TermRef("標籤", Optional.empty(), 12345)));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try (TemplateEngine engine = templates.engine(Language.ZH_HANT)) {
            Callable<String> page =
                    () -> new String(engine.render("sample", Views.page("x", "x"), "", view), StandardCharsets.UTF_8);
            List<Callable<String>> pages = new ArrayList<>(Collections.nCopies(200, page));
            for (Future<String> rendered : pool.invokeAll(pages)) {
                assertThat(rendered.get()).isEqualTo("標籤12,345");
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void startsAfreshAfterAFailure() throws Exception {
        templates.with("bad.ftlh", "half ${nothing}").with("sample.ftlh", "whole");
        try (TemplateEngine engine = templates.engine(Language.EN)) {
            assertThatThrownBy(() -> engine.render("bad", Views.page("x", "x"), "", ANY))
                    .isInstanceOf(TemplateFailure.class);
            assertThat(engine.render("sample", Views.page("x", "x"), "", ANY))
                    .asString()
                    .isEqualTo("whole");
        }
    }

    @Test
    void handsOnTheFailureOfTheStream() throws Exception {
        templates.with("sample.ftlh", "text");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (TemplateEngine engine = templates.engine(Language.EN)) {
            assertThatThrownBy(() -> engine.render("sample", Views.page("x", "x"), "", ANY, full))
                    .isInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
        }
    }

    @Test
    void handsOnWhatFailsWhileAnElementIsMade() throws Exception {
        List<TermRef> failing = new AbstractList<>() {
            @Override
            public TermRef get(int index) {
                throw new UnsupportedOperationException("no more articles");
            }

            @Override
            public int size() {
                return 1;
            }
        };
        assertThatThrownBy(() -> templates.render("<#list terms as t></#list>", new TermsView("tags", failing)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("no more articles");
    }

    @Test
    void rendersToAStream() throws Exception {
        templates.with("sample.ftlh", "中".repeat(10_000));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TemplateEngine engine = templates.engine(Language.EN)) {
            engine.render("sample", Views.page("x", "x"), "", ANY, out);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("中".repeat(10_000));
    }

    @Test
    void makesTheElementsOfALazyListOneByOne() throws Exception {
        List<String> log = new ArrayList<>();
        List<TermRef> lazy = new AbstractList<>() {
            @Override
            public TermRef get(int index) {
                log.add("made " + index);
                return new TermRef("t" + index, Optional.empty(), index);
            }

            @Override
            public int size() {
                return 3;
            }
        };
        Pager pager = new Pager(1, 1, Optional.empty(), Optional.empty(), List.of());
        PageView view = new ListView("tags", new TermRef("x", Optional.empty(), 0), List.of(), pager);
        assertThat(templates.render("${term.name}${articles?size}", view)).isEqualTo("x0");
        assertThat(templates.render("<#list terms as t>${t.name}<#sep>,</#list>", new TermsView("tags", lazy)))
                .isEqualTo("t0,t1,t2");
        assertThat(log).containsExactly("made 0", "made 1", "made 2");
    }

    private TemplateFailure failure(String template) {
        return catchThrowableOfType(
                TemplateFailure.class, () -> templates.render(template, new TermsView("x", List.of())));
    }

    @Test
    void refusesValuesThatNoViewHas() throws Exception {
        PageView view = new StaticPageView(new Html(""), Map.of("thread", Thread.currentThread()));
        assertThatThrownBy(() -> templates.render("${extra.thread}", view))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value for templates: java.lang.Thread");
    }
}
