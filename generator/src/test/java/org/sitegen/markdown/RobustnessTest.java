package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text may hang, overflow or throw. Time is that of the processor, since machines that test are busy. */
class RobustnessTest {

    private static final Duration MOST_TIME = Duration.ofSeconds(2);
    private static final Duration GIVE_UP = Duration.ofSeconds(60);

    private static final List<String> UNITS = List.of(
            "![[]()",
            "[a](<b",
            "[](",
            "www.",
            "> ",
            "_",
            "*",
            "- ",
            "[",
            "]",
            "![",
            "<",
            "<!--",
            "<![CDATA[",
            "&",
            "&amp",
            "|",
            "\t",
            "\n",
            "*a **a ",
            "**a *b ",
            "[a](b) ",
            "[a]",
            "[^1]",
            "[^1]: ",
            "<div>",
            "<div>\n\n",
            "<a href=\"",
            "<a b=\" c='",
            "<?",
            "<!A",
            "\0",
            "漢",
            "~~",
            "```\n",
            "`",
            "\\",
            "- a\n",
            "# a\n",
            "a\n: b\n",
            "http://a.b/(",
            "www._",
            "[a](b \"",
            "[a]: b\n",
            "|a|b|\n|-|-|\n",
            "![a](b)\n\n",
            "> - ",
            "<table><td>",
            "<svg>",
            "<b><i><p></b>",
            "\r",
            "**真，**她",
            "a\n   -x\n",
            "- [ ] a\n",
            "&CounterClockwiseContourIntegral;");

    static Stream<String> shapes() {
        return IntStream.of(2000, 4000, 8000, 16_000).boxed().flatMap(n -> {
            List<String> shapes = new ArrayList<>();
            UNITS.forEach(unit -> shapes.add(unit.repeat(n)));
            shapes.add("[" + "\\".repeat(n));
            shapes.add("`".repeat(20 * n) + "x`");
            shapes.add("_ ".repeat(20 * n) + "a");
            shapes.add(risingRuns((int) Math.sqrt(8.0 * n)));
            shapes.add(numbered(n, "[a", "]: b\n"));
            shapes.add(numbered(n, "[^", "] ") + "\n\n" + numbered(n, "[^", "]: x[^1]\n"));
            shapes.add("*".repeat(n) + "a" + "*".repeat(n));
            shapes.add("[".repeat(3 * n) + "a" + "]".repeat(3 * n));
            shapes.add("![".repeat(n) + "a" + "](b)".repeat(n));
            shapes.add("[a]: " + "b".repeat(n) + "\n\n" + "[a]".repeat(n));
            shapes.add("|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "|b|\n".repeat(n));
            shapes.add("- ".repeat(48) + "a\n" + "\n".repeat(8 * n));
            shapes.add("> ".repeat(99) + "a\n" + "b\n".repeat(n));
            return shapes.stream();
        });
    }

    private static String risingRuns(int runs) {
        return IntStream.range(1, runs).mapToObj(i -> "a" + "`".repeat(i)).collect(Collectors.joining());
    }

    private static String numbered(int count, String before, String after) {
        return IntStream.range(0, count).mapToObj(i -> before + i + after).collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("shapes")
    void endsInTime(String markdown) {
        assertEndsInTime(markdown);
    }

    private static void assertEndsInTime(String markdown) {
        for (MarkdownSource.RawHtml html : MarkdownSource.RawHtml.values()) {
            Duration taken = assertTimeoutPreemptively(GIVE_UP, () -> {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                RenderedBody body = Rendering.body(markdown, html, true);
                assertThat(body.problems()).hasSizeLessThan(2);
                return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
            });
            assertThat(taken)
                    .as("%.40s, %d characters", markdown, markdown.length())
                    .isLessThan(MOST_TIME);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void endsForTextsMadeByChance(int seed) {
        Random random = new Random(seed);
        String alphabet = "[]()<>!\\`*_~|&#-+:\"' \n\ta漢，1./^{}=@";
        for (int text = 0; text < 40; text++) {
            StringBuilder unit = new StringBuilder();
            int length = 1 + random.nextInt(9);
            for (int i = 0; i < length; i++) {
                unit.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertEndsInTime(unit.toString().repeat(1 + random.nextInt(2000)));
        }
    }

    @Test
    void rendersQuotesThatAreAHundredDeep() {
        assertThat(Rendering.body("> ".repeat(100) + "a").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 1000, 100_000})
    void refusesQuotesThatAreDeeper(int depth) {
        assertThat(Rendering.body("> ".repeat(depth) + "a").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.isError()).isTrue();
                    assertThat(problem.location().line()).isEqualTo(5);
                    assertThat(problem.message().zhHant()).contains("100 層");
                });
    }

    @Test
    void refusesATextThatIsTooLarge() {
        assertThat(Rendering.body("字".repeat((1 << 20) + 1)).problems()).hasSize(1);
        assertThat(Rendering.body("字".repeat(1 << 20)).problems()).isEmpty();
    }

    @Test
    void rendersLargeArticles() {
        String article = "## 標題\n\n內文**粗體**，[連結](a.md)；再一行\n又一行。\n\n- 項\n- 目\n\n";
        assertThat(Rendering.body(article.repeat(900_000 / article.length())).problems())
                .isEmpty();
        assertThat(Rendering.body("[a](b.md) ".repeat(2000)).links()).hasSize(2000);
        assertThat(Rendering.body("|a|b|\n|-|-|\n" + "|c|d|\n".repeat(500)).problems())
                .isEmpty();
    }

    @Test
    void survivesASmallStack() throws InterruptedException {
        List<RenderedBody> bodies = new ArrayList<>();
        Thread thread = new Thread(
                null, () -> bodies.add(Rendering.body("> ".repeat(50) + "- ".repeat(50) + "a")), "small", 256 << 10);
        thread.start();
        thread.join();
        assertThat(bodies).hasSize(1);
    }
}
