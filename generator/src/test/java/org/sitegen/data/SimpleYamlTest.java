package org.sitegen.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;

class SimpleYamlTest {

    private static final SourceLocation START = new SourceLocation("a.md", 2, 1);

    private static final YamlKeys KEYS = new YamlKeys(
            Set.of("title"),
            Set.of("tags", "date"),
            Set.of("tags"),
            Set.of("name"),
            Set.of("title", "tags", "date", "attachments"));

    private static final List<String> PIECES = List.of(
            "title: 北湖公園",
            "title: [公告] 開放",
            "title: 第1號：開放",
            "title: \"引號\"",
            "title: 'It''s'",
            "title: \"a\\tb\"",
            "title: \"他說：\\\"好\\\" \\\\ 𠮷\"",
            "title: \"a\\u200Bb\\n\"",
            "title: \"a\\u0000b\"",
            "title: \"a\\u000Db\"",
            "title: \"a\\uD83Db\"",
            "title: \"a\\qb\"",
            "title: \"a\\\"",
            "title: /a",
            "title: 甲😀𠮷",
            "title: 甲 #1",
            "title:",
            "title: ",
            "title:  兩格",
            "title: a: b",
            "title: a:b",
            "title: ends:",
            "title: ends ",
            "title: - x",
            "title: 𠮷",
            "title: a\u3000b",
            "title: a\u2028b",
            "date: 2022-5-7 12:37",
            "date: 2022-05-07T12:37:00+08:00",
            "date: 012",
            "date: -3",
            "downloads: 3.50",
            "draft: true",
            "draft: ~",
            "draft: Null",
            "tags: [甲, 乙 丙, c-d]",
            "tags: [甲,乙]",
            "tags: [甲, ]",
            "tags: []",
            "tags: [a: b]",
            "tags: [1, true, 2.]",
            "tags: ['a', b]",
            "tags:\n- 甲\n- 乙",
            "tags:\n  - 甲\n  - \"乙: x\"",
            "tags:\n  - \"甲\\\"乙\"\n  - 𠮷",
            "tags:\n  - a: b",
            "tags:\n    - 甲",
            "tags:\n  -  甲",
            "tags:\n  - 甲\n   - 乙",
            "tags:\n  - - 甲",
            "attachments:\n  - file: a.png\n    name: 圖 1.png\n    downloads: 50\n  - file: 'b.png'",
            "attachments:\n- file: a.png\n  name: 甲 乙",
            "attachments:\n  - file: a.png\n    file: b.png",
            "attachments:\n  - file: a.png\n      name: x",
            "attachments:\n  - file: a.png\n   name: x",
            "attachments:\n  - file:\n    name: x",
            "attachments:\n  - name: [x]",
            "source: https://old.example/thread-1-1-1.html?a=b&c",
            "source: http://x.example/#top",
            "source: \"a\\u0085\"",
            "source: \"a\\u１２３４\"",
            "a b: c",
            "key-2: v",
            "  title: indented",
            "  continued",
            "# comment",
            "",
            "\t",
            "---",
            "...",
            "? x",
            "summary: |\n  text\n  more",
            "summary: >-\n  text");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 北湖公園三月開放\nauthor: 濱州在線\ndate: 2022-5-7 12:37\ncategory: 公告\ntags: [公園, 北湖 開放]\n",
                "title: \"a: b\"\nattachments:\n  - file: a.png\n    name: 校友會提供.png\n    downloads: 977\n",
                "title: x\ntags:\n- 甲\n- 乙\ndraft: true",
                "title: 「北湖」公園三月開放\ncaption: …與〈濱州〉\n",
                "source: https://old.example/thread-1-1-1.html\nnumber: 0.5\nempty: null\n"
            })
    void readsWhatFrontMatterIsMadeOf(String text) {
        assertThat(SimpleYaml.read(text, START, KEYS)).isPresent();
        assertAgrees(text);
    }

    @Test
    void agreesWithTheParserOfAllYaml() {
        PIECES.forEach(SimpleYamlTest::assertAgrees);
        Random random = new Random(20_260_101);
        int simple = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append('\n');
            }
            if (random.nextInt(4) == 0) {
                int at = random.nextInt(text.length());
                text.setCharAt(at, " :-#[]'\"\\,甲a\n「\u0085\u2028\uFEFF".charAt(random.nextInt(17)));
            }
            simple += assertAgrees(text.toString()) ? 1 : 0;
        }
        assertThat(simple).isGreaterThan(1_000);
    }

    private static boolean assertAgrees(String text) {
        Optional<MapNode> simple = SimpleYaml.read(text, START, KEYS);
        if (simple.isPresent()) {
            Problems problems = new Problems();
            assertThat(YamlReader.readAny(text, START, KEYS, problems)).as(text).isEqualTo(simple);
            assertThat(problems.sorted()).as(text).isEmpty();
        }
        return simple.isPresent();
    }
}
