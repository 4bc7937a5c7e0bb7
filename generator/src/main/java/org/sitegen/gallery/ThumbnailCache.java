package org.sitegen.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.sitegen.problem.EnvironmentException;

/**
 * Thumbnails that earlier builds made, in a folder. Beside those of a picture lies a list of their sizes and checksums (CRC-32),
 * written last: where it is missing or does not fit, they are made again.
 *
 * <p>Safe for use by many threads, on different pictures.
 */
final class ThumbnailCache {

    private static final String LIST = ".list";
    private static final String UNFINISHED = ".new";

    private final Path folder;

    /** Uses a folder, which need not exist. */
    ThumbnailCache(Path folder) {
        this.folder = folder;
    }

    /** Where the file of a thumbnail is, once it is made. */
    Path file(Thumbnail thumbnail) {
        String path = thumbnail.path().value();
        return folder.resolve(path.substring(path.indexOf('/') + 1));
    }

    private Path list(ThumbnailSet set) {
        Path first = file(set.thumbnails().get(0));
        String name = first.getFileName().toString();
        return first.resolveSibling(name.substring(0, name.indexOf('-')) + LIST);
    }

    /** Whether all thumbnails of a picture are there, and intact. */
    boolean has(ThumbnailSet set) {
        Path list = list(set);
        try {
            StringBuilder lines = new StringBuilder();
            for (Thumbnail thumbnail : set.thumbnails()) {
                lines.append(line(Files.readAllBytes(file(thumbnail))));
            }
            return Files.readString(list, StandardCharsets.ISO_8859_1).contentEquals(lines);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new EnvironmentException(GalleryProblems.cacheFailed(list, e), e);
        }
    }

    private static String line(byte[] file) {
        CRC32 sum = new CRC32();
        sum.update(file);
        return Long.toHexString(sum.getValue()) + " " + file.length + "\n";
    }

    /** Stores the thumbnails of a picture, in their order. */
    void put(ThumbnailSet set, List<byte[]> files) {
        Path list = list(set);
        try {
            Files.createDirectories(list.getParent());
            Files.deleteIfExists(list);
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < files.size(); i++) {
                write(file(set.thumbnails().get(i)), files.get(i));
                lines.append(line(files.get(i)));
            }
            write(list, lines.toString().getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new EnvironmentException(GalleryProblems.cacheFailed(list, e), e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes everything but the thumbnails of these pictures. */
    void keepOnly(Collection<ThumbnailSet> sets) {
        Set<Path> kept = new HashSet<>();
        for (ThumbnailSet set : sets) {
            kept.add(list(set));
            set.thumbnails().forEach(thumbnail -> kept.add(file(thumbnail)));
        }
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (!kept.contains(file)) {
                        Files.delete(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new EnvironmentException(GalleryProblems.cacheFailed(folder, e), e);
        }
    }
}
