package org.sitegen.maven.fork;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where class data are kept: in the folder that the launcher of the standalone command uses, too. */
final class CacheFolder {

    private static final String NAME = "site-gen";

    private CacheFolder() {}

    /** The folder, which need not be there yet; empty where the environment names no place. */
    static Optional<Path> of(Map<String, String> environment, String userHome) {
        return variable(environment, "XDG_CACHE_HOME")
                .or(() -> variable(environment, "LOCALAPPDATA"))
                .or(() -> Optional.of(userHome)
                        .filter(home -> !home.isBlank() && Files.isDirectory(Path.of(home)))
                        .map(CacheFolder::below))
                .map(folder -> folder.resolve(NAME));
    }

    private static Path below(String home) {
        Path apple = Path.of(home, "Library", "Caches");
        return Files.isDirectory(apple) ? apple : Path.of(home, ".cache");
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
