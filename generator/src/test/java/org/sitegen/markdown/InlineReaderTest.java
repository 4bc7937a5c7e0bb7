package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class InlineReaderTest {

    private static final String SIGNS = "<>&\"'\\`*_~[]()!#^:/.htpw甲 \n";

    /** What is called plain goes to the page as it is. */
    @Test
    void callsNothingPlainThatHtmlEscapes() {
        Random random = new Random(1);
        int plain = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = text(random).strip();
            Inline root = new InlineReader(new LinkReferences(), label -> false, new Fuel(text.length())).read(text);
            for (Inline node = root.following(root); node != null; node = node.following(root)) {
                if (node.plain) {
                    plain++;
                    assertThat(node.value).as(text).doesNotContain("<", ">", "&", "\"");
                }
            }
        }
        assertThat(plain).isGreaterThan(10_000);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(16); length > 0; length--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
