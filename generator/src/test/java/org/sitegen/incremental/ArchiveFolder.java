package org.sitegen.incremental;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The folder of an archive that is edited. Most files get a time of their own in the past, as those of a keeper have, so that
 * builds may trust their stamps; some are left with the time of this moment.
 */
final class ArchiveFolder {

    private static final long START = 1_600_000_000L;

    private final Path root;
    private final Random random;
    private long ticks;

    ArchiveFolder(Path root, Random random) {
        this.root = root;
        this.random = random;
    }

    Path root() {
        return root;
    }

    void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            if (random.nextInt(6) > 0) {
                ticks++;
                age(file);
                if (Files.getLastModifiedTime(root).to(TimeUnit.SECONDS) > START + ticks) {
                    age(root);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void age(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(START + ticks, TimeUnit.SECONDS));
    }

    void delete(String path) {
        try {
            Files.deleteIfExists(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files under a folder, sorted, relative to the archive. */
    List<String> files(String folder) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
