package org.sitegen.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitegen.feed.ServerRedirects.Redirect;
import org.sitegen.feed.ServerRedirects.Shape;
import org.sitegen.url.PercentEncoding;
import org.sitegen.url.QueryParameters.Parameter;

/**
 * Redirects for Apache 2.4, as rules of {@code mod_rewrite} for a virtual host, and the map that they look into.
 *
 * <p>The rules decode path and values and encode them again as {@code int:escape} does, so that a key of the map stands for an
 * address in any encoding.
 */
final class ApacheRedirects {

    /** So many paths go into a rule, so that other requests need not look into the map. */
    private static final int FEW_PATHS = 20;

    /** What {@code int:escape} leaves as it is besides letters and digits; {@code ;} only in some versions. */
    private static final String UNESCAPED = "$-_.+!*'(),:;@&=/~";

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private static final String HEAD = """
            # Old addresses of this site for Apache, written by site-gen; needs mod_rewrite. Write in the virtual host:
            #     Define SITE_GEN_REDIRECTS "txt:/var/www/archive/redirects.apache.map"
            #     Include /var/www/archive/redirects.apache.conf
            RewriteEngine On
            RewriteMap site-gen-escape int:escape
            RewriteMap site-gen-unescape int:unescape
            RewriteMap site-gen-redirects "${SITE_GEN_REDIRECTS}"
            """;

    private final ServerRedirects redirects;

    ApacheRedirects(ServerRedirects redirects) {
        this.redirects = redirects;
    }

    /** Writes the rules. The stream is flushed and stays open. */
    void writeRules(OutputStream out) throws IOException {
        Writer text = writer(out);
        text.write(HEAD);
        if (redirects.leftOut() > 0) {
            text.write("# Left out, too long or with control characters: " + redirects.leftOut() + "\n");
        }
        for (Shape shape : redirects.shapes()) {
            text.write(pathCondition(shape) + queryCondition(shape));
            text.write("RewriteCond \"${site-gen-redirects:${site-gen-escape:%{REQUEST_URI}}" + asked(shape)
                    + "}\" \"^(/.*)$\"\n");
            text.write("RewriteRule \"^\" \"%1\" [R=301,L,NE,QSD]\n");
        }
        text.flush();
    }

    private String pathCondition(Shape shape) {
        List<String> paths = redirects.paths(shape, FEW_PATHS + 1);
        if (paths.size() > FEW_PATHS) {
            return "";
        }
        String pattern = paths.stream().map(ServerPatterns::exactly).collect(Collectors.joining("|", "^(?:", ")$"));
        return "RewriteCond \"%{REQUEST_URI}\" " + quoted(pattern) + "\n";
    }

    /** Finds the values of all names of a shape at once, whatever their order: only one condition can be referred to. */
    private static String queryCondition(Shape shape) {
        if (shape.isWhole() || shape.names().isEmpty()) {
            return "";
        }
        String pattern = shape.names().stream()
                .map(name -> name.isEmpty() ? "([^&=]+)=?(?:&|$)" : ServerPatterns.name(name) + "=([^&]+)")
                .map(parameter -> "(?=(?:.*?&)??" + parameter + ")")
                .collect(Collectors.joining("", "^", ""));
        return "RewriteCond \"%{QUERY_STRING}\" " + quoted(pattern) + " [NC]\n";
    }

    /** In rules a backslash means what it means in a pattern, and the patterns here have one before each quotation mark. */
    private static String quoted(String pattern) {
        return '"' + pattern + '"';
    }

    private static String asked(Shape shape) {
        if (shape.isWhole()) {
            return "??" + canonical("%{QUERY_STRING}");
        }
        StringBuilder asked = new StringBuilder();
        for (int i = 0; i < shape.names().size(); i++) {
            asked.append(i == 0 ? '?' : '&').append(label(shape.names().get(i))).append(canonical("%" + (i + 1)));
        }
        return asked.toString();
    }

    private static String canonical(String value) {
        return "${site-gen-escape:${site-gen-unescape:" + value + "}}";
    }

    /** What stands before a value; a {@code %} would mean something else. */
    private static String label(String name) {
        return name.isEmpty() ? "" : name.replace('%', '~') + "=";
    }

    /** Writes the map, an old address a line. The stream is flushed and stays open. */
    void writeMap(OutputStream out) throws IOException {
        Writer text = writer(out);
        text.write("# Old and new addresses, for the rules in redirects.apache.conf; written by site-gen.\n");
        try {
            for (Shape shape : redirects.shapes()) {
                redirects.forEach(shape, redirect -> write(text, shape, redirect));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static void write(Writer text, Shape shape, Redirect redirect) {
        try {
            for (String key : keys(shape, redirect)) {
                text.write(key + " " + redirect.to() + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys that the rules may come to: a space may be asked for as {@code +}, and {@code ;} is not always escaped. */
    private static Set<String> keys(Shape shape, Redirect redirect) {
        Set<String> keys = new LinkedHashSet<>();
        for (String space : List.of("%20", "+")) {
            String key = escaped(PercentEncoding.encodePath(redirect.path())) + asked(shape, redirect, space);
            keys.add(key);
            keys.add(key.replace(";", "%3b"));
        }
        return keys;
    }

    private static String asked(Shape shape, Redirect redirect, String space) {
        if (shape.isWhole()) {
            return "??" + escaped(redirect.query());
        }
        StringBuilder asked = new StringBuilder();
        for (Parameter parameter : redirect.parameters()) {
            asked.append(asked.isEmpty() ? '?' : '&')
                    .append(label(parameter.name()))
                    .append(escaped(parameter.value().replace("%20", space)));
        }
        return asked.toString();
    }

    /** What {@code int:escape} makes of the bytes that a percent-encoded text stands for. */
    private static String escaped(String encoded) {
        StringBuilder escaped = new StringBuilder(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (ServerPatterns.isEncoded(encoded, i)) {
                c = (char) Integer.parseInt(encoded, i + 1, i + 3, 16);
                i += 2;
            }
            boolean isWord = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (isWord || UNESCAPED.indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append('%').append(HEX[c >> 4 & 0xF]).append(HEX[c & 0xF]);
            }
        }
        return escaped.toString();
    }
}
