package org.sitegen.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;

class EntryLinesTest {

    private static final int LIMIT = 1 << 20;

    private static final List<String> SIMPLE = List.of(
            "\"forum.php?mod=viewthread&tid=1&extra=page%3D1\": \"2022/05/公園開放-1\"",
            "\"archiver/?tid-2.html\": \"2022/05/𠮷-2\"",
            "\"a \\\"b\\\" \\\\ \\t\\n\\u200B\\u00ad\": \"c\"",
            "https://bbs.example/thread-3-1-1.html: 2022/05/a",
            "/old.html: /about.html",
            "'a: b # c': 'd'",
            "4: 2022/05/b",
            "012: 0.5",
            "2022-05-07: 2022-05-07 12:37",
            "true: false",
            "Null: null",
            "a b: c d",
            "a,b[c]: d{e}",
            "\"#\": \"# x\"",
            "\"\": x",
            "\" \": \" \"",
            "a\"b: c'd",
            "# 2022/05/公園開放-1",
            "#",
            "");

    private static final List<String> HOSTILE = List.of(
            "a:",
            "a: ",
            "a : b",
            "a:b",
            "a：b",
            "a: b: c",
            "a: b:",
            "a:\tb",
            "a: b\t",
            "\ta: b",
            " a: b",
            "  ",
            "\t",
            "\u3000a: b",
            "a:  b",
            "a: b ",
            "a: b # c",
            "a #b: c",
            "a: #b",
            "a: *b",
            "*a: b",
            "a: &b c",
            "&a b: c",
            "a: !b c",
            "!!str a: b",
            "a: @b",
            "a: `b`",
            "a: %b",
            "a: |",
            "a: >-",
            "a: [b]",
            "a: {b: c}",
            "{a: b}",
            "[a]: b",
            "a: ~",
            "~: a",
            "- a: b",
            "- a",
            "? a",
            ": a",
            "a",
            "...",
            "---",
            "--- ",
            "--- a",
            "%YAML 1.2",
            "<<: a",
            "\"a\"b: c",
            "\"a\" : b",
            "\"a\":b",
            "\"a\": \"b\" ",
            "\"a\": \"b\" # c",
            "\"a\": \"b",
            "\"a: b",
            "\"a\\\": b",
            "\"a\\q\": b",
            "\"a\\x41\": b",
            "\"a\\u12\": b",
            "\"a\\uD83D\\uDE00\": b",
            "\"a\\uD83D\": b",
            "\"a\\u0000\": b",
            "\"a\\u000D\": b",
            "\"a\\u0085\\u2028\": b",
            "\"a\\uFFFE\": b",
            "\"a\\uFEFF\": b",
            "\"a\\u１２３４\": b",
            "'it''s': a",
            "'a\\b': c",
            "a: 'b",
            "\uFEFFa: b",
            "\uFEFF",
            "a\u0000: b",
            "a\u0007: b",
            "a\u007F: b",
            "a\u0085: b",
            "a\u00A0: b",
            "a\u2028: b",
            "a\u3000: b",
            "a\uFFFE: b",
            "a\uFFFD: b",
            "\uDBFF\uDFFF: b",
            "# \u2029",
            "# \u0001",
            "# \uFEFF",
            "# \t");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("redirects.yaml");
    }

    @Test
    void readsWhatImportsWrite() throws IOException {
        assertThat(entries("# >>> site-gen import\n\"a?b=\\\"1\\\"\": \"2022/a\"\n\n'c': d\r\n# <<< site-gen import"))
                .contains(List.of(
                        entry("a?b=\"1\"", 2, "2022/a", 14), // the column counts what was written
                        entry("c", 4, "d", 6)));
    }

    private static MapNode.Entry entry(String key, int line, String value, int column) {
        return new MapNode.Entry(key, line, 1, new Scalar(value, Scalar.Kind.STRING, line, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b\na: c\n", "a: b\n\"\\u0061\": b\n", "a: b\n# \n'a': b"})
    void leavesKeysThatStandTwiceToTheParserOfAllYaml(String text) throws IOException {
        assertThat(entries(text)).isEmpty();
    }

    @Test
    void leavesWhatIsTooLargeOrNotThere() throws IOException {
        assertThat(EntryLines.read(file, LIMIT, entry -> true)).isFalse();
        Files.writeString(file, "a: b\n");
        assertThat(EntryLines.read(file, 5, entry -> true)).isTrue();
        assertThat(EntryLines.read(file, 4, entry -> true)).isFalse();
    }

    @Test
    void endsWhereAnEntryIsNotTaken() throws IOException {
        Files.writeString(file, "a: b\nc: d\ne: f\n");
        List<String> keys = new ArrayList<>();
        assertThat(EntryLines.read(file, LIMIT, entry -> keys.add(entry.key()) && keys.size() < 2))
                .isFalse();
        assertThat(keys).containsExactly("a", "c");
    }

    @Test
    void agreesWithTheParserOfAllYaml() throws IOException {
        for (String line : SIMPLE) {
            assertThat(assertAgrees(bytes(line))).as(line).isTrue();
        }
        for (String line : HOSTILE) {
            assertAgrees(bytes(line));
            assertAgrees(bytes("x: y\n" + line + "\nz: w\n"));
        }
        Random random = new Random(20_260_101);
        int simple = 0;
        for (int i = 0; i < 10_000; i++) {
            simple += assertAgrees(randomFile(random)) ? 1 : 0;
        }
        assertThat(simple).isBetween(1_000, 9_000);
    }

    @Test
    void agreesOnLongLines() throws IOException {
        for (int length = 990; length < 1040; length++) {
            assertAgrees(bytes("a".repeat(length) + ": b\n"));
            assertAgrees(bytes('"' + "𠮷".repeat(length / 2) + "\": b\n"));
            assertAgrees(bytes('"' + "\\u0061".repeat(length / 6) + "\": b\n"));
        }
        assertThat(assertAgrees(bytes("a: " + "b".repeat(100_000) + "\n"))).isTrue();
        assertAgrees(bytes("#" + "b ".repeat(100_000)));
        assertAgrees(bytes("b".repeat(100_000)));
    }

    private static byte[] randomFile(Random random) {
        StringBuilder text = new StringBuilder();
        String newline =
                random.nextInt(4) > 0 ? "\n" : List.of("\r\n", "\r", "\n\n").get(random.nextInt(3));
        boolean isHostile = random.nextInt(3) == 0;
        for (int lines = 1 + random.nextInt(6); lines > 0; lines--) {
            List<String> pieces = isHostile && random.nextInt(4) == 0 ? HOSTILE : SIMPLE;
            text.append(pieces.get(random.nextInt(pieces.size()))).append(newline);
        }
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            text.setCharAt(
                    random.nextInt(text.length()), " :-#[]{}'\"\\,?*&!|>%@~甲a0u\t\n\r".charAt(random.nextInt(28)));
        }
        byte[] bytes = bytes(text.toString());
        if (random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(50) == 0 ? text.toString().getBytes(Charset.forName("GB18030")) : bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<List<MapNode.Entry>> entries(String text) throws IOException {
        Files.writeString(file, text);
        List<MapNode.Entry> entries = new ArrayList<>();
        return EntryLines.read(file, LIMIT, entries::add) ? Optional.of(entries) : Optional.empty();
    }

    private boolean assertAgrees(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        List<MapNode.Entry> entries = new ArrayList<>();
        boolean isSimple = EntryLines.read(file, LIMIT, entries::add);
        if (isSimple) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            Problems problems = new Problems();
            Optional<MapNode> map = TextFileReader.read(file, "a.yaml", LIMIT, problems)
                    .flatMap(all ->
                            YamlReader.readAny(all, new SourceLocation("a.yaml", 1, 1), YamlKeys.NONE, problems));
            assertThat(map.map(MapNode::entries)).as(text).contains(entries);
            assertThat(problems.sorted()).as(text).isEmpty();
        }
        return isSimple;
    }
}
