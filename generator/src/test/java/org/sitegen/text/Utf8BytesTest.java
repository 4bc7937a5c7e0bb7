package org.sitegen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8BytesTest {

    @Test
    void encodesAllCharactersAsTheJdkDoes() {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 37) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                text.appendCodePoint(c);
            }
        }
        assertThat(Utf8Bytes.of(text)).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void replacesSurrogatesThatStandAlone() {
        Random random = new Random(1);
        char[] chars = {'a', '文', '\uD842', '\uDFB7'};
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(6), 0, chars.length).forEach(index -> text.append(chars[index]));
            byte[] expected = text.toString()
                    .codePoints()
                    .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(Utf8Bytes.of(text)).isEqualTo(expected);
        }
    }
}
