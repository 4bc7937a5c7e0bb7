package org.sitegen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteWriterTest {

    private final ByteWriter out = new ByteWriter();

    private ByteReader in() {
        return new ByteReader(out.toBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "濱州在線", "é\u07FF\u0800", "𠮷 and 😀", "lone \uD800 and \uDC00 surrogates"})
    void textsSurvive(String text) {
        out.text(text);
        assertThat(in().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 300, Integer.MAX_VALUE, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void numbersSurvive(long number) {
        out.number(number);
        out.bits(number);
        ByteReader in = in();
        assertThat(in.number()).isEqualTo(number);
        assertThat(in.bits()).isEqualTo(number);
        assertThat(in.hasMore()).isFalse();
    }

    @Test
    void listsAndAbsentValuesSurvive() {
        out.list(List.of("a", "b"), ByteWriter::text);
        out.list(List.<String>of(), ByteWriter::text);
        out.optional(Optional.of("c"), ByteWriter::text);
        out.optional(Optional.<String>empty(), ByteWriter::text);
        out.flag(true);
        ByteReader in = in();
        assertThat(in.list(in::text)).containsExactly("a", "b");
        assertThat(in.list(in::text)).isEmpty();
        assertThat(in.optional(in::text)).contains("c");
        assertThat(in.optional(in::text)).isEmpty();
        assertThat(in.flag()).isTrue();
    }

    @Test
    void growsAsFarAsItMust() {
        String text = "文".repeat(10_000);
        out.text(text);
        out.text(text);
        ByteReader in = in();
        assertThat(in.text()).isEqualTo(text);
        assertThat(in.text()).isEqualTo(text);
    }

    @Test
    void bytesOfSomethingElseEndInAnException() {
        out.number(1L << 20);
        ByteReader in = in();
        assertThatThrownBy(in::text).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
