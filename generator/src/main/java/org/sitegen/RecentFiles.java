package org.sitegen;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitegen.content.ArchiveFiles;
import org.sitegen.store.Fingerprint;

/**
 * Files that were written so shortly before a build that they could change once more without a new stamp. There are few of
 * them, those that the keeper has just saved; what is in them is remembered in place of trust in their stamps.
 *
 * @param contents by path, relative to the archive, what stands for the bytes of the file
 */
record RecentFiles(Map<String, Long> contents) {

    private static final int MOST_FILES = 64;
    private static final long MOST_BYTES = 16 << 20;

    /**
     * Reads some files.
     *
     * @param paths which, relative to the archive
     * @return empty where they are so many, or so large, that reading them would cost as much as it saves, or where one cannot
     *     be read
     */
    static Optional<RecentFiles> of(ArchiveFiles files, Iterable<String> paths) {
        Map<String, Long> contents = new TreeMap<>();
        long bytes = 0;
        try {
            for (String path : paths) {
                bytes += Files.size(files.resolve(path));
                if (contents.size() == MOST_FILES || bytes > MOST_BYTES) {
                    return Optional.empty();
                }
                byte[] content = Files.readAllBytes(files.resolve(path));
                contents.put(
                        path, new Fingerprint().add(content, 0, content.length).value());
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(new RecentFiles(contents));
    }

    /** The files that have something else in them than they had; empty where one cannot be read any more. */
    Optional<Set<String>> changed(ArchiveFiles files) {
        return of(files, contents.keySet()).map(now -> {
            Set<String> changed = new TreeSet<>(contents.keySet());
            changed.removeIf(path -> contents.get(path).equals(now.contents.get(path)));
            return changed;
        });
    }
}
