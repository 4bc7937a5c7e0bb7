package org.sitegen.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A reply of a web server (RFC 9112), read from its first line on; lenient, because archives keep replies as servers gave
 * them, or with the encodings undone and the headers left as they were.
 */
public final class HttpReply {

    private static final int HEAD_LIMIT = 1 << 16;
    private static final int LOOK_AHEAD = 64;
    private static final Pattern STATUS = Pattern.compile("HTTP/[0-9.]{1,5} +([0-9]{3})\\b.*");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{1,40})");

    private final int status;
    private final Map<String, String> headers;
    private final InputStream rest;

    private HttpReply(int status, Map<String, String> headers, InputStream rest) {
        this.status = status;
        this.headers = headers;
        this.rest = rest;
    }

    /**
     * Reads the head of a reply; the body is read where it is asked for.
     *
     * @throws IOException where there is no head, or the stream cannot be read
     */
    public static HttpReply read(InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream);
        Budget budget = new Budget();
        Matcher first = STATUS.matcher(line(in, budget));
        if (!first.matches()) {
            throw new IOException("no reply of HTTP");
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in, budget); !line.isEmpty(); line = line(in, budget)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return new HttpReply(Integer.parseInt(first.group(1)), headers, in);
    }

    /** The status, such as 200. */
    public int status() {
        return status;
    }

    /** The first header of a name in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The media type in lower case, without parameters; empty text where it is not said. */
    public String mediaType() {
        String type = headers.getOrDefault("content-type", "");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The charset that the header names. */
    public Optional<String> charset() {
        Matcher charset = CHARSET.matcher(headers.getOrDefault("content-type", ""));
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    /**
     * The body, without the encodings of transfer and content.
     *
     * @throws IOException where it is encoded in a way that is not known, or cannot be read
     */
    public InputStream body() throws IOException {
        InputStream plain = withoutTransfer();
        String coding = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity", "none", "utf-8" -> plain;
            case "gzip", "x-gzip" -> gunzipped(plain);
            case "deflate" -> inflated(plain);
            default -> throw new IOException("Content-Encoding: " + coding);
        };
    }

    private InputStream withoutTransfer() throws IOException {
        boolean isChunked = headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked");
        if (isChunked && ChunkedInput.begins(peek(rest, LOOK_AHEAD))) {
            return new BufferedInputStream(new ChunkedInput(rest));
        }
        Optional<Long> length = header("content-length")
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
        return length.isPresent() && !isChunked ? new BufferedInputStream(new LengthInput(rest, length.get())) : rest;
    }

    private static InputStream gunzipped(InputStream plain) throws IOException {
        byte[] head = peek(plain, 2);
        boolean isPacked = head.length == 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
        return isPacked ? new GZIPInputStream(plain) : plain;
    }

    /** Some servers leave out the head that the format asks for. */
    private static InputStream inflated(InputStream plain) throws IOException {
        byte[] head = peek(plain, 2);
        boolean hasHead = head.length == 2 && (head[0] & 0x0F) == 8 && ((head[0] << 8) + (head[1] & 0xFF)) % 31 == 0;
        return new InflaterInputStream(plain, new Inflater(!hasHead));
    }

    private static byte[] peek(InputStream in, int count) throws IOException {
        in.mark(count);
        byte[] head = in.readNBytes(count);
        in.reset();
        return head;
    }

    /** How many bytes of the head may still come. */
    private static final class Budget {
        private int left = HEAD_LIMIT;
    }

    private static String line(InputStream in, Budget budget) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("cut off in the head of a reply");
            }
            if (budget.left-- == 0) {
                throw new IOException("endless head of a reply");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
