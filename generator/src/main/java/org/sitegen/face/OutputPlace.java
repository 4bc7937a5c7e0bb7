package org.sitegen.face;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a site may not be written: over the archive that it is made of. */
final class OutputPlace {

    private static final List<String> READ = List.of("articles", "attachments", "pages", "static", "templates");

    private OutputPlace() {}

    /** Whether an output folder is the archive's, or contains it; links are resolved. */
    static boolean holdsArchive(Path output, Path source) {
        return real(source).startsWith(real(output));
    }

    /** Whether an output folder is, or lies in, a folder that a build of the archive reads; links are resolved. */
    static boolean isInArchive(Path output, Path source) {
        Path real = real(output);
        return READ.stream().map(source::resolve).anyMatch(folder -> real.startsWith(real(folder)));
    }

    /** The real path of the part that exists, and the rest as it is. */
    private static Path real(Path path) {
        Path parent = path.getParent();
        if (Files.exists(path) || parent == null) {
            try {
                return path.toRealPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return real(parent).resolve(path.getFileName());
    }
}
