package org.sitegen.content;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sitegen.problem.EnvironmentException;

/**
 * Finds files of the archive's root that lie in none of its usual folders, listing each folder once, when it is first
 * asked for. Names are compared with their case, whatever the file system does.
 */
final class FolderIndex {

    private final Path realRoot;
    private final Map<String, Map<String, String>> folders = new ConcurrentHashMap<>();

    FolderIndex(Path realRoot) {
        this.realRoot = realRoot;
    }

    /** The path as on disk. */
    Optional<String> find(String path) {
        StringBuilder found = new StringBuilder();
        for (String part : path.split("/", -1)) {
            String name = part.isEmpty() || part.startsWith(".")
                    ? null
                    : folders.computeIfAbsent(found.toString(), this::list).get(ArchiveFiles.nfc(part));
            if (name == null) {
                return Optional.empty();
            }
            found.append(found.length() == 0 ? "" : "/").append(name);
        }
        return Optional.of(found.toString()).filter(this::isFileInside);
    }

    /** The folders that were listed so far, sorted; the root is the empty path. */
    List<String> listed() {
        return folders.keySet().stream().sorted().toList();
    }

    private boolean isFileInside(String path) {
        Path file = realRoot.resolve(path);
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(realRoot);
        } catch (IOException gone) {
            return false;
        }
    }

    private Map<String, String> list(String folder) {
        Path path = realRoot.resolve(folder);
        Map<String, String> names = new HashMap<>();
        if (!Files.isDirectory(path) || !isInside(path)) {
            return names;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                names.merge(ArchiveFiles.nfc(name), name, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        } catch (IOException e) {
            throw new EnvironmentException(
                    ContentProblems.cannotList(folder, e.getClass().getSimpleName()), e);
        }
        return names;
    }

    private boolean isInside(Path path) {
        try {
            return path.toRealPath().startsWith(realRoot);
        } catch (IOException gone) {
            return false;
        }
    }
}
