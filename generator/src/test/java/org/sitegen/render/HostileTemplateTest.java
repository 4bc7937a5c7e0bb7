package org.sitegen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.testkit.Views;
import org.sitegen.text.Language;
import org.sitegen.view.Html;
import org.sitegen.view.NotFoundView;
import org.sitegen.view.StaticPageView;

@Timeout(30)
@Order(Integer.MAX_VALUE) // It leaves a thread behind that nothing can end.
class HostileTemplateTest {

    private static final String SECRET = "root-secret-7f3a";
    private static final StaticPageView VIEW = new StaticPageView(
            new Html("<p>b</p>"), Map.of("text", "words", "list", List.of("a"), "number", 1, "flag", true));

    @TempDir
    private Path folder;

    private Templates templates;

    @BeforeEach
    void setUp() throws IOException {
        templates = new Templates(folder.resolve("templates"), Templates.SHORT);
        templates.with("partials/inner.ftlh", "inner");
        Files.writeString(folder.resolve("secret.txt"), SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "<#assign ex = 'freemarker.template.utility.Execute'?new()>${ex('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${'freemarker.template.utility.JythonRuntime'?new()}",
                "<@'freemarker.template.utility.JythonRuntime'?new()>import os</@>",
                "${'freemarker.core.Environment'?new()}",
                "${'java.lang.Runtime'?new()}",
                "${'freemarker.template.utility.Execute'?<#-- hidden -->new()('id')}",
                "${\"${'freemarker.template.utility.Execute'\\x003Fnew()('id')}\"}",
                "<#assign x>${'freemarker.template.utility.Execute'?new()}</#assign>",
                "<#function f><#return 'freemarker.template.utility.Execute'?new()></#function>${f()('id')}",
                "<#macro m x='freemarker.template.utility.Execute'?new()>${x('id')}</#macro><@m/>",
                "${(site?api).title}",
                "${site?api.getClass()}",
                "${extra?api.put('a', 'b')}",
                "${extra.list?api.clear()}",
                "${\"x\"?api.class.protectionDomain}",
                "${site.getClass()}",
                "${site.class}",
                "${site['class']}",
                "${site.getClass().forName('java.lang.Runtime')}",
                "${site.hashCode()}",
                "${site.title()}",
                "${site.toString()}",
                "${page.getClass().getProtectionDomain().getCodeSource()}",
                "${extra.text.getClass()}",
                "${extra.text.class}",
                "${extra.list.class}",
                "${extra.getClass()}",
                "${extra.class}",
                "${extra.list.get(0)}",
                "${extra.list.stream()}",
                "${extra.number.class}",
                "${extra.flag.class}",
                "${body.markup}",
                "${body.class}",
                "${text.class}",
                "${text.exec('x')}",
                "${number.getClass()}",
                "${root.getBytes()}",
                "${.data_model?keys}",
                "${.data_model.class}",
                "${.vars['class']}",
                "${.vars.Session}",
                "${.globals.class}",
                "${.main.class}",
                "${.namespace.class}",
                "${.locale_object}",
                "${.locale_object.class}",
                "${.caller_template_name}",
                "${.node}",
                "${.error}",
                "${.args}",
                "${Static['java.lang.System']}",
                "${statics['java.lang.System'].getenv()}",
                "${enums}",
                "${Request}",
                "${Application}",
                "${JspTaglibs['/WEB-INF/x.tld']}",
                "${objectConstructor('java.io.File')}",
                "${springMacroRequestContext}",
                "${.now}",
                "${.now?long}",
                "${'1+1'?eval}",
                "${\"'id'\"?eval}",
                "<@'<#list 1.. as x></#list>'?interpret/>",
                "<#assign t = '${1}'?interpret><@t/>",
                "${\"${'x'\\x003Finterpret}\"}",
                "${\"${'x'\\x003Feval}\"}",
                "<#include '../secret.txt'>",
                "<#include '../../../../../../etc/passwd'>",
                "<#include '/etc/passwd'>",
                "<#include '/../secret.txt'>",
                "<#include 'partials/../../secret.txt'>",
                "<#include '..\\\\secret.txt'>",
                "<#include '%2e%2e/secret.txt'>",
                "<#include '%2e%2e%2fsecret.txt'>",
                "<#include '..%2fsecret.txt'>",
                "<#include '....//secret.txt'>",
                "<#include './/../secret.txt'>",
                "<#include 'file:///etc/passwd'>",
                "<#include 'file:/etc/passwd'>",
                "<#include 'classpath:/org/sitegen/theme/Theme.class'>",
                "<#include 'classpath://org/sitegen/theme/Theme.class'>",
                "<#include 'Theme.class'>",
                "<#include 'index.txt'>",
                "<#include 'http://127.0.0.1/'>",
                "<#include 'jar:file:/x.jar!/y'>",
                "<#include '*/secret.txt'>",
                "<#include 'C:/secret.txt'>",
                "<#include 'C:\\\\secret.txt'>",
                "<#include '//host/share'>",
                "<#include 'secret.txt\\x0000.ftlh'>",
                "<#include '../secret.txt' parse=false>",
                "<#include '/etc/passwd' parse=false encoding='UTF-16'>",
                "<#include 'link.ftlh'>",
                "<#include 'link.ftlh' parse=false>",
                "<#include 'linked/secret.txt'>",
                "<#include 'partials'>",
                "<#import '../secret.txt' as s>",
                "<#import '/etc/passwd' as s>",
                "<#import 'file:///etc/passwd' as s>",
                "<#import 'link.ftlh' as s>${s.x}",
                "<@.get_optional_template('../secret.txt').include/>",
                "<#assign t = .get_optional_template('link.ftlh')>${t.exists?string('leak', site.class)}",
                "<#visit site>",
                "<#recurse>",
                "<#stop 'end'>",
                "<#setting output_encoding=site>",
                "<#transform site></#transform>",
            })
    void isRefused(String template) throws IOException {
        link("link.ftlh", folder.resolve("secret.txt"));
        link("linked", folder);
        assertThatThrownBy(() -> templates.render(template, VIEW))
                .isInstanceOf(TemplateFailure.class)
                .satisfies(failure -> assertThat(
                                ((TemplateFailure) failure).problem("a.md").format(Language.EN))
                        .startsWith("templates/")
                        .doesNotContain(SECRET, "uid=", "root:", folder.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${site?has_api?c}",
                "${extra?has_api?c}",
                "${(.get_optional_template('../secret.txt'))!?is_string?c}",
                "${(site.class)???c}",
                "${(extra.class)???c}",
                "${.get_optional_template('link.ftlh').exists?c}",
                "${.get_optional_template('/etc/passwd').exists?c}",
            })
    void seesNothingThere(String template) throws Exception {
        link("link.ftlh", folder.resolve("secret.txt"));
        String html;
        try {
            html = templates.render(template, VIEW);
        } catch (TemplateFailure e) {
            html = "false";
        }
        assertThat(html).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as x></#list>",
                "<#list 1.. as x>${x}</#list>",
                "<#attempt><#list 1.. as x></#list><#recover>recovered</#attempt>",
                "<#macro m><#list 1.. as x></#list></#macro><@m/>",
                "<#function f n><#list 1.. as x></#list><#return n></#function>${f(1)}",
                "<#list 1..100000 as a><#list 1..100000 as b></#list></#list>",
                "<#include 'endless.ftlh'>",
                "<#import 'endless.ftlh' as e>",
                "<#list [1,2]?map(x -> x) as x><#list 1.. as y></#list></#list>",
            })
    void endsAnEndlessLoop(String template) throws IOException {
        templates.with("endless.ftlh", "<#list 1.. as x></#list>");
        assertThatThrownBy(() -> templates.render(template))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageStartingWith("templates/sample.ftlh:1:1: ")
                .hasMessageMatching("(?s).*(was not done after|grew beyond).*");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#macro m><@m/></#macro><@m/>",
                "<#function f n><#return f(n + 1)></#function>${f(1)}",
                "<#include 'sample.ftlh'>",
                "<#include 'one.ftlh'>",
                "<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>",
            })
    void endsARecursion(String template) throws IOException {
        templates.with("one.ftlh", "<#include 'two.ftlh'>").with("two.ftlh", "<#include 'one.ftlh'>");
        assertThatThrownBy(() -> templates.render(template))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageMatching("(?s)templates/\\w+.ftlh.*(nests too deeply|was not done after|grew beyond).*");
    }

    @Test
    void endsAnImportInACircle() throws Exception {
        templates.with("one.ftlh", "<#import 'two.ftlh' as t>").with("two.ftlh", "<#import 'one.ftlh' as o>2");
        assertThat(templates.render("<#import 'one.ftlh' as o>done")).isEqualTo("done");
    }

    @Test
    void stopsAPageThatGrowsTooLarge() {
        assertThatThrownBy(() -> templates.render("<#list 1..100000 as x>a page of some length </#list>"))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("the page grew beyond the limit of 1048576 bytes");
    }

    @Test
    void reportsAPageThatCannotBeInterrupted() throws Exception {
        templates.with("sample.ftlh", "${(1..)?filter(x -> false)?join('')}");
        try (TemplateEngine engine = templates.engine(Language.EN)) {
            Thread lost = new Thread(
                    () -> {
                        try {
                            engine.render("sample", Views.page("x", "x"), "", new NotFoundView("/"));
                        } catch (TemplateFailure e) {
                            throw new AssertionError(e);
                        }
                    },
                    "lost");
            lost.setDaemon(true);
            lost.start();
            TemplateFailure failure = engine.stuck().toCompletableFuture().get();
            assertThat(failure)
                    .hasMessageContaining("templates/sample.ftlh")
                    .hasMessageContaining("cannot be interrupted");
        }
    }

    @Test
    void allowsTheForbiddenWordsInPlainText() throws Exception {
        String text = "<!-- ?new ?api --> Is it ?eval or .now {.now} ?interpret ";
        assertThat(templates.render(text)).isEqualTo(text);
    }

    @Test
    void leavesAnInterruptionOfTheCallerAlone() throws Exception {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> templates.render("<#list 1.. as x></#list>"))
                    .isInstanceOf(TemplateFailure.class)
                    .hasMessageContaining("rendering was interrupted");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    private void link(String name, Path target) throws IOException {
        Path link = folder.resolve("templates").resolve(name);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }
}
