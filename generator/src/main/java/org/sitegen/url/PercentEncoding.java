package org.sitegen.url;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of URL paths as in RFC 3986, over UTF-8. */
public final class PercentEncoding {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final String PATH_PUNCTUATION = "-._~!$&'()*+,;=:@/";

    /** By character of ASCII: whether it stays. */
    private static final boolean[] IN_PATHS = allowed(PATH_PUNCTUATION);

    private static final boolean[] IN_URLS = allowed(PATH_PUNCTUATION + "?#[]%");

    private PercentEncoding() {}

    /**
     * Encodes a path: letters, digits, and the punctuation that RFC 3986 allows in a path stay, {@code /} included; each
     * other byte becomes {@code %XX}.
     */
    public static String encodePath(String path) {
        return encode(path, IN_PATHS);
    }

    /** Encodes what no URL may hold, such as Chinese text and spaces, and leaves the rest of a URL as it is, {@code %} too. */
    public static String encodeUrl(String url) {
        return encode(url, IN_URLS);
    }

    /** Decodes {@code %XX}; a {@code %} that no two hexadecimal digits follow stays, as do bytes that are no UTF-8. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            if (low >= 0) {
                decoded[length++] = (byte) ((high << 4) | low);
                i += 2;
            } else {
                decoded[length++] = bytes[i];
            }
        }
        String result = new String(decoded, 0, length, StandardCharsets.UTF_8);
        return result.indexOf('\uFFFD') >= 0 && text.indexOf('\uFFFD') < 0 ? text : result;
    }

    private static boolean[] allowed(String punctuation) {
        boolean[] allowed = new boolean[128];
        for (char c = 0; c < allowed.length; c++) {
            allowed[c] = isAsciiLetterOrDigit(c) || punctuation.indexOf(c) >= 0;
        }
        return allowed;
    }

    private static String encode(String text, boolean[] allowed) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int plain = 0;
        while (plain < bytes.length && bytes[plain] >= 0 && allowed[bytes[plain]]) {
            plain++;
        }
        if (plain == bytes.length) {
            return text;
        }
        byte[] encoded = new byte[bytes.length * 3];
        System.arraycopy(bytes, 0, encoded, 0, plain);
        int length = plain;
        for (int i = plain; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b >= 0 && allowed[b]) {
                encoded[length++] = b;
            } else {
                encoded[length] = '%';
                encoded[length + 1] = HEX[(b >> 4) & 0xF];
                encoded[length + 2] = HEX[b & 0xF];
                length += 3;
            }
        }
        return new String(encoded, 0, length, StandardCharsets.US_ASCII);
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
