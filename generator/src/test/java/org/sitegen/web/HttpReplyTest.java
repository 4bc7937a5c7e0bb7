package org.sitegen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class HttpReplyTest {

    @Test
    void tellsStatusTypeAndCharset() throws IOException {
        HttpReply reply = read("HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; Charset=\"gbk\"\r\n\r\nx");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.mediaType()).isEqualTo("text/html");
        assertThat(reply.charset()).contains("gbk");
        assertThat(body(reply)).isEqualTo("x");
    }

    @Test
    void joinsChunks() throws IOException {
        assertThat(body(read("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n")))
                .isEqualTo("abcde");
    }

    @Test
    void takesABodyAsItIsWhoseChunksWereJoinedBefore() throws IOException {
        assertThat(body(read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n<html>")))
                .isEqualTo("<html>");
    }

    @Test
    void endsWhereTheLengthSays() throws IOException {
        assertThat(body(read("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabc")))
                .isEqualTo("ab");
    }

    @Test
    void unpacksGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("packed".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(body(read("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", packed.toByteArray())))
                .isEqualTo("packed");
    }

    @Test
    void takesABodyAsItIsThatWasUnpackedBefore() throws IOException {
        assertThat(body(read("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nplain")))
                .isEqualTo("plain");
    }

    @Test
    void inflatesWithAndWithoutAHead() throws IOException {
        assertThat(body(read("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n", deflated(false))))
                .isEqualTo("deflated");
        assertThat(body(read("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n", deflated(true))))
                .isEqualTo("deflated");
    }

    @Test
    void refusesEncodingsThatItDoesNotKnow() throws IOException {
        HttpReply reply = read("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx");

        assertThatThrownBy(reply::body).isInstanceOf(IOException.class).hasMessageContaining("br");
    }

    @Test
    void refusesWhatIsNoReply() {
        assertThatThrownBy(() -> read("<html>\n\n")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("HTTP/1.1 200 OK\r\nA: b")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("HTTP/1.1 200 OK\r\n" + "A: b\r\n".repeat(20_000)))
                .isInstanceOf(IOException.class);
    }

    private static byte[] deflated(boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(6, bare))) {
            out.write("deflated".getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static HttpReply read(String text) throws IOException {
        return read(text, new byte[0]);
    }

    private static HttpReply read(String head, byte[] body) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return HttpReply.read(new ByteArrayInputStream(all.toByteArray()));
    }

    private static String body(HttpReply reply) throws IOException {
        return new String(reply.body().readAllBytes(), StandardCharsets.UTF_8);
    }
}
