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

    /** Read once, since every build asks for all of them. */
    private static final class Loaded {

        static final SortedMap<String, ThemeFile> FILES = Collections.unmodifiableSortedMap(load());

        private static SortedMap<String, ThemeFile> load() {
            SortedMap<String, ThemeFile> files = new TreeMap<>();
            new String(read(INDEX), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(path -> files.put(path, file(path)));
            return files;
        }

        private static ThemeFile file(String path) {
            byte[] bytes = read(path);
            return new ThemeFile(path, "theme:" + path, () -> new ByteArrayInputStream(bytes));
        }

        private static byte[] read(String path) {
            try (InputStream in = Theme.class.getResourceAsStream(ROOT + path)) {
                if (in == null) {
                    throw new FileNotFoundException(ROOT + path);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("the default theme is not on the class path", e);
            }
        }
    }

    static SortedMap<String, ThemeFile> files() {
        return Loaded.FILES;
    }
}
