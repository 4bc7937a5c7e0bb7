package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitegen.config.SiteConfig;
import org.sitegen.problem.Problem;
import org.sitegen.problem.Problems;

/** Front matter that is broken at random places: whatever comes in, only problems come out. */
class RandomFrontMatterTest {

    private static final int COUNT = 10_000;
    private static final String INSERTS = "\t\n :：-?[]{}#&*!|>'\"%@`,\\=+._~0129aZ甲【】　\u00A0\u0001\uD83D\uDE00";
    private static final List<String> HEADS = List.of("""
            ---
            title: "2022: 繼續創城"
            date: 2022年5月7日 12:37
            tags: [甲, 乙]
            author:
              - {name: 甲, url: "https://example.com/"}
            comments:
              - author: 乙
                body: |
                  第一行: x
                  第二行
            ---
            正文
            """, """
            ---
            layout: post
            title:  It's a *test*
            date:   2017-04-06 00:00:00 -0700
            categories:
            - 甲
            - [乙, 丙]
            attachments:
              - a.png
              - file: b.png
                downloads: 50次
            ---
            """, """
            +++
            title = "標題"
            date = 2022-05-07T12:37:00Z
            tags = ['x', "y"]
            text = '''
            多行'''
            [[attachments]]
            file = 'a'
            downloads = 5
            +++
            正文
            """, """
            {"title": "標題", "date": "2022-05-07", "list": [1, {"b": true, "c": null}]}
            正文
            """);

    @Test
    void onlyProblemsComeOut() {
        Random random = new Random(20220507);
        long slowest = 0;
        for (int i = 0; i < COUNT; i++) {
            String text = broken(HEADS.get(random.nextInt(HEADS.size())), random);
            long start = System.nanoTime();
            Problems problems = new Problems();
            Optional<FrontMatter> read = read(text, problems);
            slowest = i < 1000 ? 0 : Math.max(slowest, System.nanoTime() - start);

            assertThat(read.isPresent() || problems.hasErrors()).as(text).isTrue();
            assertThat(problems.sorted()).as(text).allSatisfy(problem -> assertIsInside(problem, text));
        }
        // Far above the usual fraction of a millisecond, so that a busy machine does not fail it.
        assertThat(slowest).isLessThan(2_000_000_000L);
    }

    private static Optional<FrontMatter> read(String text, Problems problems) {
        FrontMatterBlock block = FrontMatterBlock.of(text, "articles/a.md");
        block.problem().ifPresent(problems::add);
        return block.isBroken()
                ? Optional.empty()
                : FrontMatterReader.read(block, SiteConfig.defaults().zone(), problems);
    }

    private static void assertIsInside(Problem problem, String text) {
        assertThat(problem.location().line()).isBetween(1, (int) text.lines().count() + 1);
        assertThat(problem.location().column()).isPositive();
        assertThat(problem.message().zhHant()).isNotBlank();
    }

    private static String broken(String head, Random random) {
        StringBuilder text = new StringBuilder(head);
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, INSERTS.charAt(random.nextInt(INSERTS.length())));
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.setCharAt(at, INSERTS.charAt(random.nextInt(INSERTS.length())));
                default ->
                    text.insert(random.nextInt(text.length()), text.substring(at, Math.min(at + 20, text.length())));
            }
        }
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
