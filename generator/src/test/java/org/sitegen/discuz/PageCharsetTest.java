package org.sitegen.discuz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCharsetTest {

    private static final String SIMPLIFIED = "会议指出，要坚持目标导向，各级各有关部门要紧密结合，把工作落实到位。这是我们的时间。";
    private static final String TRADITIONAL = "會議指出，要堅持目標導向，各級各有關部門要緊密結合，把工作落實到位。這是我們的時間。";

    private static byte[] page(String declared, String text, String charset) {
        return ("<html><meta charset=\"" + declared + "\"><p>" + text).getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8",
        "gbk, UTF-8",
        "big5, UTF-8",
        "gbk, GBK",
        "gb2312, GBK",
        "utf-8, GBK",
        "big5, GBK",
        "x, GB18030"
    })
    void readsSimplifiedChineseWhateverIsDeclared(String declared, String charset) {
        assertThat(PageCharset.decode(page(declared, SIMPLIFIED, charset), Optional.empty()))
                .contains(SIMPLIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "big5, Big5",
        "gbk, Big5",
        "utf-8, Big5",
        "x, Big5",
        "utf-8, UTF-8",
        "big5, UTF-8",
        "gbk, GBK",
        "big5, GBK",
        "x, GBK"
    })
    void readsTraditionalChineseWhateverIsDeclared(String declared, String charset) {
        assertThat(PageCharset.decode(page(declared, TRADITIONAL, charset), Optional.empty()))
                .contains(TRADITIONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkWins(String charset) {
        byte[] bytes = ("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(charset));
        assertThat(PageCharset.decode(bytes, Optional.of("gbk"))).isEqualTo(SIMPLIFIED);
    }

    @Test
    void fewWordsAreReadAsTheHeaderSays() {
        byte[] bytes = "滨海".getBytes(Charset.forName("GBK"));
        assertThat(PageCharset.decode(bytes, Optional.of("gbk"))).isEqualTo("滨海");
    }

    @Test
    void utf8ThatWasCutInACharacterIsStillUtf8() {
        byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        assertThat(PageCharset.decode(Arrays.copyOf(bytes, bytes.length - 1), Optional.empty()))
                .startsWith(SIMPLIFIED.substring(0, SIMPLIFIED.length() - 1));
    }

    @Test
    void readsCharactersThatOnlyGb18030Has() {
        assertThat(PageCharset.decode(page("gbk", "李䜣" + SIMPLIFIED, "GB18030"), Optional.empty()))
                .contains("李䜣");
    }

    @Test
    void readsCharactersThatOnlyHongKongAddedToBig5() {
        byte[] page = page("big5", "鰂魚涌𨋢" + TRADITIONAL, "Big5-HKSCS");
        assertThat(PageCharset.decode(page, Optional.empty())).contains("鰂魚涌𨋢");
    }
}
