package org.sitegen.theme;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The default theme: resources on the class path, listed by a file among them, since jars need not be scannable. */
final class StandardTheme {

    private static final String ROOT = "/org/sitegen/theme/";
    private static final String INDEX = "index.txt";

    private StandardTheme() {}

    static SortedMap<String, ThemeFile> files() {
        SortedMap<String, ThemeFile> files = new TreeMap<>();
        try (InputStream index = open(INDEX)) {
            new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(path -> files.put(path, file(path)));
        } catch (IOException e) {
            throw new UncheckedIOException("the default theme is not on the class path", e);
        }
        return Collections.unmodifiableSortedMap(files);
    }

    private static ThemeFile file(String path) {
        return new ThemeFile(path, "theme:" + path, () -> open(path));
    }

    private static InputStream open(String path) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new FileNotFoundException(ROOT + path);
            }
            // Read at once, so that no jar stays open.
            return new ByteArrayInputStream(in.readAllBytes());
        }
    }
}
