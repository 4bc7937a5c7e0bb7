package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of CommonMark 0.31.2, but for the deviations listed beside them. */
class CommonMarkSpecTest {

    private record Example(int number, String section, String markdown, String html) {}

    @TestFactory
    Collection<DynamicTest> rendersTheExampleUnlessItIsAListedDeviation() throws IOException {
        Map<Integer, String> deviations = deviations();
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.number() + " " + example.section(),
                        () -> check(example, deviations.containsKey(example.number()))))
                .collect(Collectors.toList());
    }

    @Test
    void knowsAllExamples() throws IOException {
        assertThat(examples()).hasSize(652);
    }

    private static void check(Example example, boolean deviates) {
        String actual = withoutOurs(Rendering.trusted(example.markdown()));
        String expected = withXmlEnds(headingsMoved(example.html()));
        if (deviates) {
            assertThat(actual).as("listed as a deviation, but it is none").isNotEqualTo(expected);
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    /** Takes out what is ours by design: ids of headings, lazy pictures, figures; and writes void elements as HTML does. */
    private static String withoutOurs(String html) {
        return withXmlEnds(html.replace(" loading=\"lazy\"", "")
                .replaceAll("(<h[1-6]) id=\"[^\"]*\"", "$1")
                .replaceAll("<figure>(.*?)(<figcaption.*?</figcaption>)?</figure>", "<p>$1</p>"));
    }

    private static String withXmlEnds(String html) {
        return html.replace(" />", ">");
    }

    /** Headings move down by one where there is one of level 1. */
    private static String headingsMoved(String html) {
        if (!html.contains("<h1>")) {
            return html;
        }
        String moved = html;
        for (int level = 5; level >= 1; level--) {
            moved = moved.replace("<h" + level + ">", "<h" + (level + 1) + ">")
                    .replace("</h" + level + ">", "</h" + (level + 1) + ">");
        }
        return moved;
    }

    private static Map<Integer, String> deviations() throws IOException {
        Map<Integer, String> found = new TreeMap<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(resource("deviations.txt"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(" ", 2);
                    found.put(Integer.parseInt(parts[0]), parts[1]);
                }
            }
        }
        return found;
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(resource("spec.json"))) {
            Map<String, String> fields = new TreeMap<>();
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isScalarValue()) {
                    fields.put(json.currentName(), json.getText());
                } else if (token == JsonToken.END_OBJECT) {
                    examples.add(new Example(
                            Integer.parseInt(fields.get("example")),
                            fields.get("section"),
                            fields.get("markdown"),
                            fields.get("html")));
                }
            }
        }
        return examples;
    }

    private static InputStream resource(String name) {
        return CommonMarkSpecTest.class.getResourceAsStream("commonmark/" + name);
    }
}
