package org.sitegen.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What others do to a site, and to what builds know of it. */
final class Damage {

    private final Path site;
    private final Path notes;
    private final Random random;

    Damage(Path site, Random random) {
        this.site = site;
        this.notes = site.resolveSibling("." + site.getFileName() + ".site-gen");
        this.random = random;
    }

    /** Does one thing, and says which. */
    String strike() throws IOException {
        return switch (random.nextInt(4)) {
            case 0 -> delete(pick(site));
            case 1 -> overwrite(pick(site));
            case 2 -> delete(pick(notes));
            default -> overwrite(pick(notes));
        };
    }

    private static String delete(Path file) throws IOException {
        Files.delete(file);
        return "deleted from outside: " + file.getFileName();
    }

    /** Some bytes of the file become others, or its end is cut off. */
    private String overwrite(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] damaged = random.nextBoolean() ? Arrays.copyOf(bytes, bytes.length / 2) : bytes;
        for (int i = 0; i < 3 && damaged.length > 0; i++) {
            damaged[random.nextInt(damaged.length)] ^= 0x55;
        }
        Files.write(file, damaged);
        return "damaged from outside: " + file.getFileName();
    }

    private Path pick(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            return files.get(random.nextInt(files.size()));
        }
    }
}
