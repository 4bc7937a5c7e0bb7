package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same archive gives the same bytes, whatever surrounds it. */
class ReproducibilityTest {

    private static final Path SAMPLE = Path.of("..", "content");

    @TempDir
    Path folder;

    @Test
    void neitherThreadsNorZoneNorLocaleNorFolderChangeAByte() throws IOException {
        Map<String, String> first = build(SAMPLE, "first", 1);
        Path copy = folder.resolve("another place/content");
        copyBackwards(SAMPLE, copy);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(build(copy, "second", 8)).isEqualTo(first);

            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(build(copy, "third", 3)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private Map<String, String> build(Path source, String name, int jobs) throws IOException {
        Path output = folder.resolve(name);
        BuildReport report = new SiteGenerator()
                .build(
                        new BuildRequest(
                                source,
                                output,
                                Optional.empty(),
                                false,
                                false,
                                false,
                                Now.at(Instant.parse("2026-01-01T00:00:00Z")),
                                false,
                                jobs,
                                false),
                        Progress.NONE);
        assertThat(report.problems()).isEmpty();
        Map<String, String> files = new HashMap<>();
        Files.walkFileTree(output, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                files.put(
                        output.relativize(file).toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** Files are made in another order, so that folders list them in another one where the file system lets them. */
    private static void copyBackwards(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                if (Files.isRegularFile(file)) {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }
}
