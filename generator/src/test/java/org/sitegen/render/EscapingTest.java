package org.sitegen.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitegen.testkit.Poison;
import org.sitegen.testkit.Views;
import org.sitegen.text.Language;
import org.sitegen.theme.Theme;
import org.sitegen.view.Html;
import org.sitegen.view.PageInfo;
import org.sitegen.view.PageView;
import org.sitegen.view.SiteInfo;

class EscapingTest {

    @TempDir
    private Path folder;

    static List<Views.Fixture> fixtures() {
        return Views.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void escapesEachTextOfEachView(Views.Fixture fixture) throws Exception {
        PageView view = poisoned(fixture.view());
        StringBuilder template = new StringBuilder();
        int texts = printAll(view, "", template);
        String html = new Templates(folder).render(template.toString(), view);
        assertThat(html).doesNotContain("<xss", "<script", "\"", "'");
        assertThat(html.split("&lt;xss", -1)).hasSize(texts + 1);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void escapesEachTextInTheDefaultTheme(Views.Fixture fixture) throws Exception {
        Theme theme = Theme.of(Optional.empty());
        Assumptions.assumeTrue(theme.find(fixture.template() + ".ftlh").isPresent());
        SiteInfo site = Poison.in(Views.site(Language.EN));
        PageInfo page = Poison.in(fixture.page());
        try (TemplateEngine engine = new TemplateEngine(theme, Language.EN, site)) {
            byte[] html = engine.render(fixture.template(), page, "", poisoned(fixture.view()));
            Document document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
            assertThat(document.select("xss, script:not([src]):not([type=application/ld+json])"))
                    .isEmpty();
            for (Element data : document.select("script[type=application/ld+json]")) {
                assertThat(isJson(data.data())).as(data.data()).isTrue();
            }
        }
    }

    private static boolean isJson(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JsonParseException e) {
            return false;
        }
    }

    private static PageView poisoned(PageView view) {
        return (PageView) Poison.in((Record) view);
    }

    /** Writes a template that prints all texts that can be reached; how many of them are poisoned. */
    private static int printAll(Object value, String path, StringBuilder template) throws Exception {
        if (value instanceof String text) {
            template.append("${").append(path).append("}\n");
            return text.equals(Poison.TEXT) ? 1 : 0;
        }
        int texts = 0;
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            texts += printAll(optional.get(), path, template);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                texts += printAll(list.get(i), path + "[" + i + "]", template);
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                texts += printAll(entry.getValue(), path + "." + entry.getKey(), template);
            }
        } else if (value instanceof Record owner && !(value instanceof Html)) {
            for (RecordComponent component : owner.getClass().getRecordComponents()) {
                String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
                texts += printAll(component.getAccessor().invoke(owner), name, template);
            }
        }
        return texts;
    }
}
