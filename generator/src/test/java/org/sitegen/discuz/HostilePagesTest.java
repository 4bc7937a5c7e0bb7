package org.sitegen.discuz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.forum.PageReading;

/** Damaged and hostile pages: there is always an answer, and soon. */
class HostilePagesTest {

    private static final int CASES = Integer.getInteger("hostile.cases", 300);
    private static final int REPEATS = Integer.getInteger("hostile.repeats", 3_000);
    private static final long SEED = Long.getLong("hostile.seed", 1);
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void damagedPagesAreRead() {
        List<byte[]> pages = new ArrayList<>(
                SamplesTest.pages().stream().map(SamplesTest::bytes).toList());
        pages.addAll(SamplePages.pages(3, 60).values());
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            byte[] page = pages.get(random.nextInt(pages.size()));
            for (int j = 0; j <= random.nextInt(4); j++) {
                page = damaged(page, random);
            }
            byte[] damaged = page;
            long start = System.nanoTime();
            assertThatCode(() -> ReadPages.read("page", damaged))
                    .as("case %d of seed %d", i, SEED)
                    .doesNotThrowAnyException();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("case %d of seed %d", i, SEED)
                    .isLessThan(SOON);
        }
    }

    private static byte[] damaged(byte[] page, Random random) {
        if (page.length < 2) {
            return page;
        }
        int at = random.nextInt(page.length);
        int length = Math.min(page.length - at, 1 + random.nextInt(2000));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(page, random);
            case 1 -> Arrays.copyOf(page, at);
            case 2 -> spliced(page, at, length, new byte[0]);
            case 3 -> spliced(page, at, 0, Arrays.copyOfRange(page, at, at + length));
            case 4 -> withoutTags(page, random);
            case 5 -> spliced(page, at, 0, nested(random));
            default -> spliced(page, at, Math.min(length, 40), Arrays.copyOfRange(page, random.nextInt(at + 1), at));
        };
    }

    private static byte[] flipped(byte[] page, Random random) {
        byte[] flipped = page.clone();
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            flipped[random.nextInt(page.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] spliced(byte[] page, int at, int removed, byte[] added) {
        byte[] spliced = new byte[page.length - removed + added.length];
        System.arraycopy(page, 0, spliced, 0, at);
        System.arraycopy(added, 0, spliced, at, added.length);
        System.arraycopy(page, at + removed, spliced, at + added.length, page.length - at - removed);
        return spliced;
    }

    private static byte[] withoutTags(byte[] page, Random random) {
        String text = new String(page, StandardCharsets.ISO_8859_1);
        String[] tags = {
            "</div>", "<div", "</td>", "</table>", "<hr", "</ignore_js_op>", "<br />", "</b>", "\"", "</span>"
        };
        return text.replace(tags[random.nextInt(tags.length)], "").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] nested(Random random) {
        String[] openers = {
            "<div>",
            "<b>",
            "<table><tr><td>",
            "<blockquote>",
            "<font>",
            "<ul><li>",
            "<a href=x>",
            "<span>",
            "[",
            "&#",
            "<!--"
        };
        return openers[random.nextInt(openers.length)]
                .repeat(1 + random.nextInt(400))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<i><b>",
                "<table><tr><td>",
                "<blockquote>",
                "<font color=red>",
                "<ul><li>",
                "<a href=x>",
                "<p><b>",
                "<ignore_js_op>",
                "<ignore_js_op><div>",
                "<hr noshade>",
                "<hr noshade><b>作者: </b>a<b>时间: </b>2020-1-1 10:00<br />",
                "<b>作者: </b>",
                "<b>x:</b>",
                "<img aid=\"1\" src=\"data/attachment/forum/1.jpg\">",
                "<ignore_js_op><dl class=tattl><p class=attnm><a id=aid5>x</a>",
                "<span id=attach_><a></a>",
                "<div id=post_1>",
                "<td class=t_f id=postmessage_1>",
                "<div class=plc id=pid1><div class=message>",
                "<p class=author>",
                "<svg><math>",
                "<select>",
                "<!--",
                "<script>",
                "作者: ",
                "作者:\na\n时间:\n2020-1-1 10:00\n",
                "(, 下载次数: 5)\n",
                "會(huì)",
                "1,",
                " ",
                "\u3000",
                "&nbsp;",
                "&#x4e00;",
                "[",
                "本帖最后由"
            })
    void endlessRepetitionsAreReadSoon(String piece) {
        for (String frame : List.of(
                "%s",
                "<html><td class=t_f id=postmessage_7>%s</td>",
                "<html><h1>S</h1><b>标题: </b>T<hr noshade><b>作者: </b>A<b>时间: </b>2020-1-1 10:00<br />%s</html>")) {
            byte[] page = frame.formatted(piece.repeat(REPEATS)).getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();
            PageReading reading = ReadPages.read("page", page);
            assertThat(reading).isNotNull();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(frame).isLessThan(SOON);
        }
    }
}
