package org.sitegen.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sitegen.store.FileStamp;

/** The folder where the new files wait. Safe for use by many threads, on different paths. */
final class Staging {

    private final Path root;
    private final FileOps ops;
    private final long createdNanos;
    private final Set<String> created = ConcurrentHashMap.newKeySet();

    private Staging(Path root, FileOps ops) throws IOException {
        this.root = root;
        this.ops = ops;
        this.createdNanos = FileStamp.of(Files.readAttributes(root, BasicFileAttributes.class))
                .modifiedNanos();
    }

    /** Starts with an empty folder, whatever a killed run has left there. */
    static Staging empty(Home home, FileOps ops) throws IOException {
        Folders.deleteTree(home.staging(), ops);
        ops.createDirectory(home.staging());
        Staging staging = new Staging(home.staging(), ops);
        staging.created.add("");
        return staging;
    }

    /** When the folder was made, as the file system's clock tells it. */
    long createdNanos() {
        return createdNanos;
    }

    /** Where a file waits. */
    Path file(String path) {
        return root.resolve(path);
    }

    FileStamp write(String path, byte[] bytes, int offset, int length) throws IOException {
        needFolder(Folders.parent(path));
        ops.write(file(path), bytes, offset, length);
        return stamp(path);
    }

    /** Writes a file piece by piece. */
    FileStamp write(String path, FileContent content) throws IOException {
        needFolder(Folders.parent(path));
        ops.write(file(path), content);
        return stamp(path);
    }

    FileStamp copy(String path, Path source) throws IOException {
        needFolder(Folders.parent(path));
        ops.copy(source, file(path));
        return stamp(path);
    }

    private FileStamp stamp(String path) throws IOException {
        return FileStamp.of(Files.readAttributes(file(path), BasicFileAttributes.class));
    }

    private void needFolder(String folder) throws IOException {
        if (created.contains(folder)) {
            return;
        }
        needFolder(Folders.parent(folder));
        Path place = root.resolve(folder);
        try {
            ops.createDirectory(place);
        } catch (FileAlreadyExistsException e) {
            // Another thread was faster; else a page bears the name of a folder.
            if (!Folders.isFolder(place)) {
                throw new IllegalStateException(folder + " is a file and a folder in one build", e);
            }
        }
        created.add(folder);
    }
}
