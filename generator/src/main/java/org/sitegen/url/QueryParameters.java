package org.sitegen.url;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The parameters of a query as {@code application/x-www-form-urlencoded} has them, so that two queries that ask for the same
 * can be told to be the same, whatever their order and encoding.
 *
 * <p>Names and values are percent-encoded, and so may hold bytes of any charset: letters, digits and {@code -._~} stand for
 * themselves, each other byte is {@code %XX}, a space {@code %20}. Names are in lower case. A parameter that has a name and
 * no value ({@code tid-5.html}, {@code tid-5.html=}) is a value without a name.
 *
 * @param list the parameters in order of their names; those of one name as they were written
 */
public record QueryParameters(List<Parameter> list) {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    /**
     * One parameter.
     *
     * @param name its name, or empty
     * @param value its value, never empty
     * @param written the value as it was written, where no URL may hold it percent-encoded
     */
    public record Parameter(String name, String value, String written) {}

    /** Takes an immutable copy. */
    public QueryParameters {
        list = List.copyOf(list);
    }

    /**
     * Reads any text.
     *
     * @param query a query without {@code ?}, as people write it: Chinese may stand as it is
     */
    public static QueryParameters parse(String query) {
        List<Parameter> parameters = new ArrayList<>();
        for (String part : query.split("&", -1)) {
            if (!part.isEmpty()) {
                parameters.add(parameter(part));
            }
        }
        parameters.sort(Comparator.comparing(Parameter::name));
        return new QueryParameters(parameters);
    }

    private static Parameter parameter(String part) {
        int equals = part.indexOf('=');
        if (equals > 0 && equals < part.length() - 1) {
            String name = encoded(part.substring(0, equals)).toLowerCase(Locale.ROOT);
            return new Parameter(name, encoded(part.substring(equals + 1)), written(part.substring(equals + 1)));
        }
        String value = equals > 0 ? part.substring(0, equals) : part;
        return new Parameter("", encoded(value), written(value));
    }

    private static String written(String value) {
        return PercentEncoding.encodeUrl(value).replace("#", "%23");
    }

    /** The query that all with these parameters have in common. */
    public String canonical() {
        StringBuilder query = new StringBuilder();
        for (Parameter parameter : list) {
            query.append(query.isEmpty() ? "" : "&");
            query.append(parameter.name().isEmpty() ? "" : parameter.name() + "=");
            query.append(parameter.value());
        }
        return query.toString();
    }

    private static String encoded(String written) {
        if (isPlain(written)) {
            return written;
        }
        StringBuilder encoded = new StringBuilder(written.length() * 3);
        for (byte b : decoded(written)) {
            char c = (char) (b & 0xFF);
            if (isUnreserved(c)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX[c >> 4]).append(HEX[c & 0xF]);
            }
        }
        return encoded.toString();
    }

    /** The bytes that a text of a query stands for; a {@code %} that no two hexadecimal digits follow is itself. */
    private static byte[] decoded(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            if (low >= 0) {
                decoded.write((high << 4) | low);
                i += 2;
            } else {
                decoded.write(bytes[i] == '+' ? ' ' : bytes[i]);
            }
        }
        return decoded.toByteArray();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnreserved(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }
}
