package org.sitegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.store.FileStamp;

/**
 * What stands in the output folder before this build. Follows no link below the output. Safe for use by many threads.
 *
 * <p>On the way it takes note of former files of ours that stand where a folder must be, and of folders that stand where
 * a file must be.
 */
final class InPlace {

    private enum Kind {
        ABSENT,
        FOLDER,
        FILE,
        OTHER
    }

    /** The kind of the first part of a path that is no folder, and where that is; of a folder, the path itself. */
    private record Place(Kind kind, String path) {}

    private final Path output;
    private final SiteRecord record;
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final Set<String> filesForFolders = ConcurrentHashMap.newKeySet();
    private final Set<String> foldersForFiles = ConcurrentHashMap.newKeySet();

    InPlace(Path output, SiteRecord record) {
        this.output = output;
        this.record = record;
    }

    /** Former files of ours that must go before what is below their path can come. */
    Set<String> filesForFolders() {
        return Collections.unmodifiableSet(filesForFolders);
    }

    /** Folders that must be empty and gone before the file of that path can come. */
    Set<String> foldersForFiles() {
        return Collections.unmodifiableSet(foldersForFiles);
    }

    /**
     * The stamp of the file at a path, or empty where a file must be put there.
     *
     * @throws EnvironmentException where something that is not ours bars the way to the path
     */
    Optional<FileStamp> stamp(String path) throws IOException {
        Place folder = place(Folders.parent(path));
        return switch (folder.kind()) {
            case FOLDER -> fileStamp(path);
            case ABSENT -> Optional.empty();
            case FILE -> {
                giveWay(folder.path());
                yield Optional.empty();
            }
            case OTHER ->
                throw new EnvironmentException(OutputProblems.folderIsBlocked(output.resolve(folder.path())), null);
        };
    }

    private void giveWay(String file) {
        if (!record.contains(file)) {
            throw new EnvironmentException(OutputProblems.folderIsBlocked(output.resolve(file)), null);
        }
        filesForFolders.add(file);
    }

    private Optional<FileStamp> fileStamp(String path) throws IOException {
        Optional<BasicFileAttributes> attributes = attributes(output.resolve(path));
        if (attributes.filter(BasicFileAttributes::isDirectory).isPresent()) {
            foldersForFiles.add(path);
        }
        return attributes
                .filter(BasicFileAttributes::isRegularFile)
                .filter(file -> !record.hasOnlyOtherCaseOf(path))
                .map(FileStamp::of);
    }

    private Place place(String folder) throws IOException {
        Place known = places.get(folder);
        if (known == null) {
            known = findPlace(folder);
            places.put(folder, known);
        }
        return known;
    }

    private Place findPlace(String folder) throws IOException {
        if (!folder.isEmpty()) {
            Place above = place(Folders.parent(folder));
            if (above.kind() != Kind.FOLDER) {
                return above;
            }
        }
        return new Place(kind(output.resolve(folder)), folder);
    }

    private static Kind kind(Path path) throws IOException {
        return attributes(path)
                .map(attributes ->
                        attributes.isDirectory() ? Kind.FOLDER : attributes.isRegularFile() ? Kind.FILE : Kind.OTHER)
                .orElse(Kind.ABSENT);
    }

    private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether the file at a path, which has this size, has these bytes. */
    boolean hasBytes(String path, byte[] bytes, int offset, int length) throws IOException {
        byte[] present = Files.readAllBytes(output.resolve(path));
        return Arrays.equals(present, 0, present.length, bytes, offset, offset + length);
    }

    /** Whether the file at a path has the bytes of a file outside. */
    boolean hasBytesOf(String path, Path source) throws IOException {
        return Files.mismatch(output.resolve(path), source) < 0;
    }
}
