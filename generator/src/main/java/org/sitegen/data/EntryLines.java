package org.sitegen.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Reads a file of YAML that has an entry a line, as programs write it: {@code "key": "value"}. A line is held at a time, so the
 * file may be large. Only what has one possible reading, and no mistake, is read here; {@link YamlReader} reads the rest, and
 * finds the same entries in what is read here.
 */
public final class EntryLines {

    /** YAML has keys of 1,024 characters at the most. */
    private static final int LONGEST_KEY = 1000;

    private final Predicate<MapNode.Entry> taker;
    private final LongStream.Builder prints = LongStream.builder();
    private int line;

    private EntryLines(Predicate<MapNode.Entry> taker) {
        this.taker = taker;
    }

    /**
     * Reads a file in UTF-8: entries at the margin, comments and empty lines.
     *
     * @param limit how many bytes it may have
     * @param taker is given the entries in order, each with a {@link Scalar}, and says whether it takes it
     * @return whether all were read and taken; else the file is for {@link TextFileReader} and {@link YamlReader}, also where
     *     it is no text, not there, or has a key twice
     */
    public static boolean read(Path file, int limit, Predicate<MapNode.Entry> taker) {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Files.size(file) <= limit && new EntryLines(taker).read(in);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private boolean read(BufferedReader in) throws IOException {
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            if (!text.isEmpty() && !(text.charAt(0) == '#' ? isText(text) : take(text))) {
                return false;
            }
        }
        return hasEachKeyOnce();
    }

    private static boolean isText(String comment) {
        for (int i = 0; i < comment.length(); i++) {
            if (!SimpleScalar.isText(comment, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean take(String text) {
        int colon = endOfKey(text);
        if (colon <= 0 || colon > LONGEST_KEY || colon + 2 >= text.length() || !text.startsWith(": ", colon)) {
            return false;
        }
        Optional<Scalar> key = SimpleScalar.read(text, 0, colon, line, 1);
        Optional<Scalar> value = SimpleScalar.read(text, colon + 2, text.length(), line, colon + 3);
        if (key.isEmpty() || value.isEmpty()) {
            return false;
        }
        prints.add(print(key.get().text()));
        return taker.test(new MapNode.Entry(key.get().text(), line, 1, value.get()));
    }

    /** Where the colon after the key should be, or -1. */
    private static int endOfKey(String text) {
        char first = text.charAt(0);
        return first == '"' || first == '\'' ? YamlLiteral.endOfQuoted(text, first) : text.indexOf(": ");
    }

    /** A number that is the same for equal keys; should others share it, {@link YamlReader} tells them apart. */
    private static long print(String key) {
        long print = 0;
        for (int i = 0; i < key.length(); i++) {
            print = print * 0x9E3779B97F4A7C15L + key.charAt(i) + 1;
        }
        return print;
    }

    private boolean hasEachKeyOnce() {
        long[] sorted = prints.build().toArray();
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
