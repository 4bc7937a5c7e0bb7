package org.sitegen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8OutputTest {

    private static final int[] CODE_POINTS = {'a', 0x7F, 0x80, 0x7FF, 0x800, '文', 0xFFFF, 0x10000, 0x20BB7, 0x10FFFF};

    private final Utf8Output output = new Utf8Output();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void encodesAsTheJdkDoesWhereverTheTextIsCut() throws IOException {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            String text = text(random, 1 + random.nextInt(20_000));
            assertThat(writeInPieces(text, random)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(Random random, int length) {
        return random.ints(length, 0, CODE_POINTS.length)
                .map(index -> CODE_POINTS[index])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private byte[] writeInPieces(String text, Random random) throws IOException {
        bytes.reset();
        output.begin(bytes, Long.MAX_VALUE);
        int done = 0;
        while (done < text.length()) {
            int length = Math.min(text.length() - done, random.nextInt(6_000));
            switch (random.nextInt(4)) {
                case 3 -> output.write(text.substring(done, done + length).toCharArray());
                case 0 -> output.write(text, done, length);
                case 1 -> output.write(text.toCharArray(), done, length);
                default -> output.append(text, done, done + length);
            }
            done += length;
        }
        output.end();
        return bytes.toByteArray();
    }

    @Test
    void encodesAPieceOfATemplateAnewWhereItsArrayHasChanged() throws IOException {
        char[] piece = "<p class=\"title\">標題是這樣的：".toCharArray();
        output.begin(bytes, Long.MAX_VALUE);
        output.write(piece);
        output.write(piece);
        piece[1] = 'b';
        output.write(piece);
        output.end();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("<p class=\"title\">標題是這樣的：<p class=\"title\">標題是這樣的：<b class=\"title\">標題是這樣的：");
    }

    @Test
    void escapesAsTheFormatDoes() throws IOException {
        Random random = new Random(1);
        String[] pieces = {"a", "文", "<", ">", "&", "\"", "'", "𠮷", "\uD842", "=", " "};
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(round < 290 ? 30 : 10_000); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            StringWriter expected = new StringWriter();
            HtmlFormat.INSTANCE.output(text.toString(), expected);
            bytes.reset();
            output.begin(bytes, Long.MAX_VALUE);
            output.write("\uD842");
            output.writeEscaped(text.toString());
            output.end();
            output.begin(OutputStream.nullOutputStream(), Long.MAX_VALUE);
            assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(encoded("\uD842" + expected));
        }
    }

    /** Lone surrogates replaced, as pages have it. */
    private static String encoded(String text) {
        return text.codePoints()
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void replacesLoneSurrogates() throws IOException {
        output.begin(bytes, Long.MAX_VALUE);
        output.write("a\uD842");
        output.write("b\uDFB7\uD842\uD842\uDFB7c\uD842");
        output.append("文".getBytes(StandardCharsets.UTF_8), 0, 3);
        output.write(0xD842);
        output.end();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a\uFFFDb\uFFFD\uFFFD𠮷c\uFFFD文\uFFFD");
    }

    @Test
    void placesBytesBetweenCharacters() throws IOException {
        String longer = "文字".repeat(10_000);
        byte[] utf8 = ("一" + longer + "二").getBytes(StandardCharsets.UTF_8);
        output.begin(bytes, Long.MAX_VALUE);
        output.write("甲");
        output.append(utf8, 3, utf8.length - 3);
        output.append(utf8, 0, 3);
        output.write("乙");
        output.end();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("甲" + longer + "一乙");
    }

    @Test
    void refusesMoreThanTheLimit() throws IOException {
        output.begin(bytes, 10);
        output.write("12345");
        output.append(new byte[] {'6', '7', '8', '9', '0'}, 0, 5);
        output.end();
        output.begin(bytes, 10);
        output.write("12345");
        output.append(new byte[] {'6', '7', '8', '9', '0', '1'}, 0, 6);
        assertThatThrownBy(output::end).isInstanceOf(Utf8Output.PageTooLargeException.class);
        output.begin(bytes, 10);
        assertThatThrownBy(() -> output.append(new byte[20_000], 0, 20_000))
                .isInstanceOf(Utf8Output.PageTooLargeException.class);
    }
}
