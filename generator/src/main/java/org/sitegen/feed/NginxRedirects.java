package org.sitegen.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.sitegen.feed.ServerRedirects.Redirect;
import org.sitegen.feed.ServerRedirects.Shape;

/**
 * Redirects for nginx, as a chain of {@code map}s for the {@code http} block that ends in the variable
 * {@code $site_gen_redirect}: the new address, or nothing.
 *
 * <p>nginx shows values as they were asked for, so there is a line for each encoding. It looks them up without case; where
 * addresses differ in case only, they are written as regular expressions, which do not.
 */
final class NginxRedirects {

    private static final String VARIABLE = "$site_gen_redirect";
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z0-9_]+");

    private static final String HEAD = """
            # Old addresses of this site for nginx, written by site-gen.
            # Include this file in the http block, and write in the server block of the site:
            #     if ($site_gen_redirect) { return 301 $site_gen_redirect; }
            """;

    private final ServerRedirects redirects;
    private final List<Shape> shapes;
    /** The variables of the parameters for which nginx has none. */
    private final Map<String, String> variables = new LinkedHashMap<>();

    /** By shape, what the keys come down to that several redirects share, but for case. */
    private final Map<Shape, Set<Long>> ambiguous = new HashMap<>();

    NginxRedirects(ServerRedirects redirects) {
        this.redirects = redirects;
        this.shapes = redirects.shapes();
        shapes.stream()
                .flatMap(shape -> shape.names().stream())
                .filter(name -> !PLAIN_NAME.matcher(name).matches())
                .forEach(name ->
                        variables.computeIfAbsent(name, key -> "$site_gen_parameter_" + (variables.size() + 1)));
    }

    void write(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(HEAD);
        if (redirects.leftOut() > 0) {
            text.write("# Left out, too long or with control characters: " + redirects.leftOut() + "\n");
        }
        text.write(tables().directives());
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            text.write("map $args " + variable.getValue() + " {\n    " + quoted("~*" + pattern(variable.getKey()))
                    + " $1;\n}\n");
        }
        for (int place = 0; place < shapes.size(); place++) {
            writeMap(text, place);
        }
        if (shapes.isEmpty()) {
            text.write("map $uri " + VARIABLE + " {\n    default \"\";\n}\n");
        }
        text.flush();
    }

    /** Finds the value of a parameter; for the empty name, the first value without one. */
    private static String pattern(String name) {
        return name.isEmpty() ? "(?:^|&)([^&=]+)=?(?:&|$)" : "(?:^|&)" + ServerPatterns.name(name) + "=([^&]*)";
    }

    private NginxTables tables() {
        NginxTables tables = new NginxTables();
        for (Shape shape : shapes) {
            tables.begin();
            LongStream.Builder all = LongStream.builder();
            redirects.forEach(
                    shape,
                    redirect -> keys(shape, redirect).forEach(key -> {
                        tables.add(key);
                        all.add(folded(key));
                    }));
            ambiguous.put(shape, repeated(all.build().toArray()));
        }
        return tables;
    }

    private static Set<Long> repeated(long[] numbers) {
        Arrays.sort(numbers);
        Set<Long> repeated = new HashSet<>();
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] == numbers[i - 1]) {
                repeated.add(numbers[i]);
            }
        }
        return repeated;
    }

    private void writeMap(Writer text, int place) throws IOException {
        Shape shape = shapes.get(place);
        String next = place + 1 < shapes.size() ? variable(place + 1) : "\"\"";
        text.write("map " + asked(shape) + " " + variable(place) + " {\n    default " + next + ";\n");
        try {
            redirects.forEach(shape, redirect -> write(text, shape, redirect));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.write("}\n");
    }

    private static String variable(int place) {
        return place == 0 ? VARIABLE : VARIABLE + "_" + place;
    }

    private String asked(Shape shape) {
        if (shape.isWhole()) {
            return "\"$uri?$args\"";
        }
        StringBuilder asked = new StringBuilder("\"$uri");
        char separator = '?';
        for (String name : shape.names()) {
            asked.append(separator).append(variables.getOrDefault(name, "$arg_" + name));
            separator = '&';
        }
        return asked.append('"').toString();
    }

    private void write(Writer text, Shape shape, Redirect redirect) {
        Set<Long> ofSeveral = ambiguous.getOrDefault(shape, Set.of());
        try {
            for (String key : keys(shape, redirect)) {
                String word = ofSeveral.contains(folded(key)) ? "~^" + ServerPatterns.exactly(key) + "$" : key;
                text.write("    " + quoted(word) + " " + quoted(redirect.to()) + ";\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word in quotation marks that stands for a text without control characters, whatever else is in it. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The keys of a redirect in the map of a shape, no two of which differ in case only. */
    private static Collection<String> keys(Shape shape, Redirect redirect) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String values : QueryEncodings.of(shape, redirect)) {
            String key = redirect.path() + (values.isEmpty() ? "" : "?" + values);
            keys.putIfAbsent(key.toLowerCase(Locale.ROOT), key);
        }
        return keys.values();
    }

    /** A number that is the same for keys that differ in case only; should others share it, it does no harm. */
    private static long folded(String key) {
        long folded = 0;
        for (int i = 0; i < key.length(); i++) {
            folded = folded * 0x9E3779B97F4A7C15L + Character.toLowerCase(key.charAt(i)) + 1;
        }
        return folded;
    }
}
