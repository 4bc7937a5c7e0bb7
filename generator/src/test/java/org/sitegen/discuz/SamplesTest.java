package org.sitegen.discuz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PageReading;
import org.sitegen.forum.Post;
import org.sitegen.forum.SavedPage;
import org.sitegen.forum.ThreadPart;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The sample pages, field by field against what an import must give. */
class SamplesTest {

    static byte[] bytes(String name) {
        try (InputStream in = SamplesTest.class.getResourceAsStream("samples/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the samples that are pages. */
    static List<String> pages() {
        return cases().map(sample -> list(sample.get("inputs")).get(0).toString())
                .toList();
    }

    static Stream<Map<?, ?>> cases() {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(10_000_000).build();
        Map<?, ?> all = (Map<?, ?>)
                new Load(settings).loadFromInputStream(SamplesTest.class.getResourceAsStream("samples/expected.json"));
        return list(all.get("cases")).stream()
                .<Map<?, ?>>map(sample -> (Map<?, ?>) sample)
                .filter(sample -> !sample.get("kind").equals("sql"));
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachFieldIsAsExpected(Map<?, ?> sample) {
        String name = list(sample.get("inputs")).get(0).toString();
        ThreadPart part =
                ReadPages.told(new SavedPage(name, bytes(name), Optional.empty(), Optional.empty(), Optional.empty()));
        Map<?, ?> expected = (Map<?, ?>) list(sample.get("articles")).get(0);
        Post opening = part.posts().get(0);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(opening.isOpening()).isTrue();
        softly.assertThat(part.title()).isEqualTo(expected.get("title"));
        softly.assertThat(opening.author()).isEqualTo(expected.get("author"));
        softly.assertThat(opening.date())
                .contains(OffsetDateTime.parse(expected.get("date").toString()));
        softly.assertThat(list(expected.get("source")).contains(part.source()))
                .as(part.source())
                .isTrue();
        String body = PlainText.of(opening.body().markdown(UnaryOperator.identity()));
        List<Object> bodies = new ArrayList<>(list(expected.get("body_alt")));
        bodies.add(expected.get("body"));
        softly.assertThat(body).isIn(bodies);
        checkFiles(softly, opening.files(), list(expected.get("attachments")));
        checkReplies(softly, part.posts(), list(expected.get("replies")));
        softly.assertAll();
    }

    private static void checkFiles(SoftAssertions softly, List<FileMention> files, List<?> expected) {
        softly.assertThat(files).hasSameSizeAs(expected);
        for (int i = 0; i < Math.min(files.size(), expected.size()); i++) {
            Map<?, ?> file = (Map<?, ?>) expected.get(i);
            softly.assertThat(files.get(i).name()).isEqualTo(textOf(file.get("name")));
            softly.assertThat(files.get(i).size()).isEqualTo(textOf(file.get("size")));
            softly.assertThat(files.get(i).address()).isEqualTo(textOf(file.get("url")));
            softly.assertThat(files.get(i).downloads().orElse(null))
                    .isEqualTo(((Number) file.get("downloads")).longValue());
        }
    }

    private static String textOf(Object value) {
        return value == null ? "" : value.toString();
    }

    private static void checkReplies(SoftAssertions softly, List<Post> posts, List<?> expected) {
        softly.assertThat(posts).hasSize(expected.size() + 1);
        for (int i = 0; i < Math.min(posts.size() - 1, expected.size()); i++) {
            Map<?, ?> reply = (Map<?, ?>) expected.get(i);
            softly.assertThat(posts.get(i + 1).isOpening()).isFalse();
            softly.assertThat(posts.get(i + 1).author()).isEqualTo(reply.get("author"));
            softly.assertThat(posts.get(i + 1).date())
                    .contains(OffsetDateTime.parse(reply.get("date").toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theReadingHasNoNotes(String name) {
        PageReading reading = ReadPages.read(name, bytes(name));
        assertThat(((PageReading.Told) reading).notes()).isEmpty();
    }
}
