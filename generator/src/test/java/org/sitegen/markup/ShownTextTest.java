package org.sitegen.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.markdown.FlexmarkRenderer;
import org.sitegen.markdown.MarkdownSource;
import org.sitegen.markdown.RenderedBody;
import org.sitegen.pinyin.PinyinNoise;
import org.sitegen.problem.SourceLocation;

/** What a reader of the Markdown sees is what the HTML showed. */
class ShownTextTest {

    private static final String[] WORDS = {
        "清河",
        "“引”",
        "a",
        "_",
        "*",
        "**",
        "`",
        "~",
        "~~",
        "[",
        "]",
        "(",
        ")",
        "!",
        "<",
        ">",
        "&",
        "&amp;",
        "#",
        "1.",
        "-",
        "+",
        "=",
        "|",
        "\\",
        ":",
        ";",
        "http://a.example/b",
        "www.a.example",
        "https://",
        "@",
        "，",
        "。",
        "（",
        "）",
        "😀",
        "x_y",
        "3*4",
        "{",
        "}",
        "^",
        "---",
        "\u3000",
        "\u00A0",
        "é",
        "か",
        "\"",
        "'",
        "/",
        "[^1]",
        "]:",
        "](",
        "</b>",
        "<br>",
        "AT&T",
        "&#65;",
        "100%"
    };

    private static final String[] INLINE = {
        "b", "i", "s", "code", "a href='http://l.example/'", "font color=red", "u", "span"
    };

    private static final String[] BLOCK = {
        "p", "div", "h2", "div class=quote", "ul><li", "ol><li", "blockquote", "center"
    };

    private final Random random = new Random(20220507);

    private static String markdown(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        return PostMarkdown.of(body, new MarkupSettings(PinyinNoise.none(), UnaryOperator.identity()))
                .markdown(UnaryOperator.identity());
    }

    private static RenderedBody rendered(String markdown) {
        return new FlexmarkRenderer()
                .render(new MarkdownSource(markdown, SourceLocation.of("a.md"), MarkdownSource.RawHtml.CLEAN, false));
    }

    /** The text of the HTML, without white space, of which HTML and Markdown have different ideas. */
    private static String shown(String html) {
        return bare(Jsoup.parseBodyFragment(html).body().wholeText());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }

    private String words() {
        return Stream.generate(() -> WORDS[random.nextInt(WORDS.length)] + (random.nextInt(3) == 0 ? " " : ""))
                .limit(1 + random.nextInt(6))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String closing(String tag) {
        List<String> parts = List.of(tag.split(">", -1));
        return parts.stream()
                .map(part -> "</" + part.split(" ", -1)[0] + ">")
                .reduce("", (before, part) -> part + before);
    }

    private String inline() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            String text = escaped(words());
            String tag = INLINE[random.nextInt(INLINE.length)];
            html.append(random.nextInt(3) == 0 ? "<" + tag + ">" + text + closing(tag) : text);
            html.append(random.nextInt(6) == 0 ? "<br>" : "");
        }
        return html.toString();
    }

    private String block(int depth) {
        if (random.nextInt(8) == 0) {
            return "<table><tr><td>" + inline() + "<td>" + inline() + "<tr><td>" + inline() + "</table>";
        }
        String tag = BLOCK[random.nextInt(BLOCK.length)];
        String inside = depth > 0 && random.nextBoolean() ? block(depth - 1) + inline() + block(depth - 1) : inline();
        return "<" + tag + ">" + inside + closing(tag);
    }

    @Test
    void readsAsTheHtmlDidWhateverItIs() {
        for (int i = 0; i < 2_000; i++) {
            String html = block(2) + inline();
            String markdown = markdown(html);
            RenderedBody body = rendered(markdown);
            assertThat(bare(body.text())).as("%s%n%s", html, markdown).isEqualTo(shown(html));
            assertThat(body.problems()).as(markdown).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<ul><li>",
                "<div class=quote>",
                "<a href=x>",
                "<ignore_js_op>",
                "<font>",
                "<h2>",
                "<div class=tip>",
                "<p>",
                "<li>",
                "<td>",
                "<pre>",
                "<i><b>",
                "<blockquote>",
                "</div>",
                "<object>",
                "<table>",
                "<br>",
                "*",
                "[",
                "`",
                "<b>*</b>",
                "http://",
                "<span style=display:none>"
            })
    void takesLinearTime(String piece) {
        Element body = Jsoup.parseBodyFragment(piece.repeat(20_000) + "文").body();

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> PostMarkdown.of(body, new MarkupSettings(PinyinNoise.none(), UnaryOperator.identity())));
    }

    @Test
    void walksThroughAnyDepthWithoutRecursion() {
        Element body = new Element("div").appendText("文");
        for (int i = 0; i < 100_000; i++) {
            body = new Element(i % 3 == 0 ? "ul" : i % 3 == 1 ? "li" : "table").appendChild(body);
        }

        assertThat(PostMarkdown.of(body, new MarkupSettings(PinyinNoise.none(), UnaryOperator.identity()))
                        .marked())
                .endsWith("文");
    }
}
