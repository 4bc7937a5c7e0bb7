package org.sitegen.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.view.Html;

class ChartsTest {

    private static final String HOSTILE = "\"'><script>alert(1)</script>&";
    private static final List<String> MONTHS =
            IntStream.rangeClosed(1, 12).mapToObj(month -> month + "月").toList();

    static Stream<Map.Entry<String, Html>> charts() {
        List<Datum> long20 = Collections.nCopies(20, new Datum("一個特別長的分類名稱，長得放不進一行裡面去的那一種名稱", 1));
        List<Datum> huge = List.of(new Datum("a", Long.MAX_VALUE), new Datum("b", Long.MAX_VALUE), new Datum("c", 0));
        List<Datum> hostile = List.of(new Datum(HOSTILE, 3), new Datum("b", 0));
        List<HeatRow> years = List.of(
                new HeatRow("2021年", Collections.nCopies(12, 0L)),
                new HeatRow(
                        HOSTILE,
                        LongStream.range(0, 12)
                                .map(n -> n * n * n * 1000)
                                .boxed()
                                .toList()));
        return Stream.of(List.<Datum>of(), years(1), years(20), years(200), long20, huge, hostile)
                .flatMap(data -> Stream.of(
                        Map.entry("columns of " + data.size(), Charts.columns(HOSTILE, data)),
                        Map.entry("bars of " + data.size(), Charts.bars(HOSTILE, data)),
                        Map.entry("shares of " + data.size(), Charts.shares(HOSTILE, data)),
                        Map.entry("heat", Charts.heat(HOSTILE, MONTHS, years))));
    }

    private static List<Datum> years(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Datum(1825 + i + "年", i % 7 == 3 ? 0 : (i * 37L) % 1234))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isAPictureWithANameThatScales(Map.Entry<String, Html> chart) {
        Element svg = svg(chart.getValue());
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-label")).isEqualTo(HOSTILE);
        assertThat(svg.attr("viewBox")).matches("0 0 640 [1-9][0-9]*");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void hasNoIdsColoursStylesOrScripts(Map.Entry<String, Html> chart) {
        assertThat(chart.getValue().markup()).doesNotContain(" id=", "style", "<script", "#", "rgb", "href");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void staysWithinItsFrame(Map.Entry<String, Html> chart) {
        Element svg = svg(chart.getValue());
        double height = Double.parseDouble(svg.attr("height"));
        for (Rect rect : rects(svg)) {
            assertThat(rect.x()).isBetween(0.0, 640.0);
            assertThat(rect.x() + rect.width()).isBetween(0.0, 640.1);
            assertThat(rect.y() + rect.height()).isBetween(0.0, height);
        }
        for (Element text : svg.select("text")) {
            assertThat(number(text, "x")).isBetween(0.0, 640.0);
            assertThat(number(text, "y")).isBetween(0.0, height);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void writesPlainNumbers(Map.Entry<String, Html> chart) {
        Pattern plain = Pattern.compile("[0-9]+(\\.[0-9]{1,2})?");
        svg(chart.getValue())
                .select("line")
                .forEach(shape -> shape.attributes().asList().stream()
                        .filter(attribute -> !List.of("class", "stroke").contains(attribute.getKey()))
                        .forEach(attribute -> assertThat(attribute.getValue()).matches(plain)));
    }

    @Test
    void drawsAColumnForEachValueAsHighAsItIs() {
        Element svg = svg(Charts.columns("x", List.of(new Datum("a", 10), new Datum("b", 5), new Datum("c", 0))));
        assertThat(rects(svg)).extracting(Rect::height).containsExactly(208.0, 104.0, 0.0);
        assertThat(svg.select(".drawn-mark text").eachText()).containsExactly("0", "2", "4", "6", "8", "10");
        assertThat(svg.select(".drawn-label text").eachText()).containsExactly("a", "b", "c");
        assertThat(svg.select(".drawn-value text").eachText()).containsExactly("10", "5", "0");
    }

    @Test
    void leavesOutLabelsThatWouldOverlap() {
        Element svg = svg(Charts.columns("x", years(200)));
        assertThat(rects(svg)).hasSize(200);
        assertThat(svg.select("title")).hasSize(200);
        assertThat(svg.select(".drawn-label text").size()).isBetween(5, 15);
        assertThat(svg.select(".drawn-label text").first().text()).isEqualTo("1825年");
    }

    @Test
    void drawsBarsInProportion() {
        Element svg = svg(Charts.bars("x", List.of(new Datum("新聞", 1000), new Datum("公告", 250), new Datum("無", 0))));
        List<Rect> bars = rects(svg);
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).width() / bars.get(1).width()).isBetween(3.98, 4.02);
        assertThat(svg.select(".drawn-value text").eachText()).containsExactly("1,000", "250", "0");
    }

    @Test
    void shortensLongNamesAndKeepsThemInTheHint() {
        String name = "一個特別長的分類名稱，長得放不進一行裡面去的那一種名稱";
        Element svg = svg(Charts.bars("x", List.of(new Datum(name, 1))));
        assertThat(svg.select(".drawn-label text").first().ownText())
                .endsWith("…")
                .hasSizeLessThan(name.length());
        assertThat(svg.select("title").text()).isEqualTo(name);
    }

    @Test
    void writesSharesWithPercentages() {
        Element svg = svg(Charts.shares("x", List.of(new Datum("保存", 2), new Datum("遺失", 1))));
        assertThat(svg.select("text").eachText()).containsExactly("保存 2 · 66.7%", "遺失 1 · 33.3%");
    }

    @Test
    void writesNoShareOfNothing() {
        Element svg = svg(Charts.shares("x", List.of(new Datum("保存", 0), new Datum("遺失", 0))));
        assertThat(svg.select("text").eachText()).containsExactly("保存 0 · 0%", "遺失 0 · 0%");
    }

    @Test
    void shadesMonthsByTheirNumbers() {
        HeatRow year = new HeatRow("2022年", List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 10L));
        Element svg = svg(Charts.heat("x", MONTHS, List.of(year)));
        assertThat(rects(svg)).hasSize(12).isSortedAccordingTo(Comparator.comparingDouble(Rect::x));
        assertThat(svg.select("path").eachAttr("fill-opacity"))
                .containsExactly("0.04", "0.10", "0.16", "0.22", "0.28", "0.34");
        assertThat(svg.select(".drawn-value text").eachText()).hasSize(11).doesNotContain("0");
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                2,
                4,
                5,
                6,
                9,
                10,
                11,
                99,
                100,
                101,
                1234,
                999_999,
                1_000_001,
                4_000_000_000_000_000_000L,
                Long.MAX_VALUE
            })
    void endsScalesAtARoundNumberAboveTheLargest(long largest) {
        Scale scale = Scale.of(List.of(0L, largest));
        assertThat(scale.top()).isGreaterThanOrEqualTo(largest).isPositive();
        assertThat(scale.marks()).hasSizeBetween(2, 6).startsWith(0L).endsWith(scale.top());
    }

    @Test
    void refusesNegativeValuesAndIncompleteYears() {
        assertThatThrownBy(() -> new Datum("x", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeatRow("x", List.of(1L))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Element svg(Html chart) {
        Document document = Jsoup.parse(chart.markup(), "", Parser.xmlParser());
        assertThat(document.select("script")).isEmpty();
        return document.child(0);
    }

    private record Rect(double x, double y, double width, double height) {}

    private static List<Rect> rects(Element svg) {
        Pattern rect = Pattern.compile("M([0-9.]+) ([0-9.]+)h([0-9.]+)v([0-9.]+)h-[0-9.]+z");
        return svg.select("path").eachAttr("d").stream()
                .peek(path -> assertThat(path).matches("(" + rect.pattern() + ")+"))
                .flatMap(path -> rect.matcher(path).results())
                .map(found -> new Rect(
                        Double.parseDouble(found.group(1)),
                        Double.parseDouble(found.group(2)),
                        Double.parseDouble(found.group(3)),
                        Double.parseDouble(found.group(4))))
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }
}
