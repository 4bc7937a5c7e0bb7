package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBlocksTest {

    private static final String[] PIECES = {
        "#",
        "##",
        "#######",
        "# ",
        "## ",
        " #",
        "> ",
        ">",
        " > ",
        ">  ",
        ">\t",
        "> # ",
        "> > ",
        "- ",
        "- ",
        "- ",
        "-",
        "* ",
        "*",
        "**",
        "***",
        "_",
        "___",
        "+ ",
        "1. ",
        "2022",
        "12) ",
        "1",
        ".",
        "=",
        "===",
        "---",
        "`",
        "```",
        "~",
        "~~~",
        "<",
        "<div>",
        "[",
        "]",
        "[^1]:",
        "[^1]",
        "[a]: /b",
        "![圖](a.png)",
        "|",
        "| a | b |",
        "| - | - |",
        ":",
        ": ",
        "\\",
        "&amp;",
        " ",
        "  ",
        "    ",
        "\t",
        "\u3000",
        "\u00a0",
        "\u000b",
        "\f",
        "\u2028",
        "\u0085",
        "濱州",
        "文字。",
        "a",
        "b ",
        "{#id}",
        "\ud83d\ude00",
        "\u0001",
    };
    private static final String[] LINE_ENDS = {
        "\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n \n", "\n\t\n"
    };

    private final BlockStructure structure = new BlockStructure();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "一段\n\n二段",
                "一段  \n接著\r\n再接\r末了",
                "## 標題 ##\n內文\n# 又一 #二",
                "內文\n###### 六\n####### 七",
                "> 引文\n> 接著\n>\n> 又一段\n\n內文",
                "> # 題\n內文",
                "**粗**內文\n*斜*\n_斜_",
                "2022年\n[鏈](a)\n![圖](b.png)",
                "\u3000\u3000縮排\n   三格",
                "| 甲 | 乙 |\n|---|---|\n| 一 | 二 |",
                "[a]: /b\n內文",
                "- 一\n- 二 **粗**\n\n內文",
                "# 題\n* 一\n* [ ] 二\n\n\n## 又一\n+ 三",
                "> 引文\n\n- 一\n\n> 引文",
            })
    void findsTheBlocksThatTheFullParserFinds(String text) {
        assertThat(PlainBlocks.parse(SourceText.of(text)).map(PlainBlocksTest::tree))
                .contains(tree(structure.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 一\n- 二\n三",
                "- 一\n\n- 二",
                "- 一\n* 二",
                "- 一\n  二",
                "- 一\n\n  二",
                "- - 一",
                "- # 題",
                "-  兩格",
                "-\n- 一",
                "> - 一",
                "內文\n- 一",
                "1. 項",
                "題\n===",
                "題\n---",
                "***",
                "_ _ _",
                "```\n碼\n```",
                "~~~\n碼",
                "    碼",
                "\t碼",
                "<div>",
                "詞\n: 義",
                "[^1]: 註",
                "> 引文\n接著",
                "> > 引文",
                ">\t引文",
            })
    void leavesOtherBlocksToTheFullParser(String text) {
        assertThat(PlainBlocks.parse(SourceText.of(text))).isEmpty();
    }

    @Test
    void findsInRandomTextsWhatTheFullParserFinds() {
        Random random = new Random(1);
        int plain = 0;
        for (int i = 0; i < 40_000; i++) {
            String text = randomText(random);
            Optional<String> found = PlainBlocks.parse(SourceText.of(text)).map(PlainBlocksTest::tree);
            if (found.isPresent()) {
                plain++;
                assertThat(found.get()).as(text).isEqualTo(tree(structure.parse(text)));
            }
        }
        assertThat(plain).isGreaterThan(8_000);
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = random.nextInt(7); line >= 0; line--) {
            for (int piece = random.nextInt(3); piece >= 0; piece--) {
                text.append(random.nextInt(3) == 0 ? "字" : PIECES[random.nextInt(PIECES.length)]);
            }
            if (line > 0 || random.nextBoolean()) {
                text.append(LINE_ENDS[random.nextInt(LINE_ENDS.length)]);
            }
        }
        return text.toString();
    }

    private static String tree(Node parent) {
        StringBuilder out = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            out.append(node.getClass().getSimpleName());
            if (node instanceof ListBlock list) {
                out.append(list.isTight());
            }
            if (node instanceof Heading heading) {
                out.append(heading.getLevel());
            }
            if (node instanceof Heading || node instanceof Paragraph) {
                append(out, ParagraphText.of((ContentNode) node));
            } else {
                out.append('(').append(tree(node)).append(')');
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static void append(StringBuilder out, TextLines lines) {
        out.append(' ').append(lines.text()).append(" at");
        for (int i = 0; i <= lines.text().length(); i++) {
            out.append(' ').append(lines.offset(i));
        }
    }
}
