package org.sitegen.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;

/**
 * The files of an archive's folder of templates, and what is wrong with them. A symbolic link counts as the file it
 * leads to, as long as that is in the folder; hidden files do not count.
 *
 * @param files the files by path
 * @param problems links that lead out of the folder, or to folders
 */
record FolderListing(SortedMap<String, ThemeFile> files, List<Problem> problems) {

    static FolderListing empty() {
        return new FolderListing(Collections.emptySortedMap(), List.of());
    }

    static FolderListing of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return empty();
        }
        if (Files.isSymbolicLink(folder)) {
            return new FolderListing(Collections.emptySortedMap(), List.of(linkOut(name(folder))));
        }
        Lister lister = new Lister(folder);
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : (Iterable<Path>) entries.sorted()::iterator) {
                lister.take(entry);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new EnvironmentException(ThemeProblems.unreadable(name(folder)), e);
        }
        return new FolderListing(Collections.unmodifiableSortedMap(lister.files), List.copyOf(lister.problems));
    }

    private static String name(Path folder) {
        Path name = folder.getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    private static Problem linkOut(String location) {
        return Problem.error(SourceLocation.of(location), ThemeProblems.linkLeaves());
    }

    /** Collects the entries of one folder. */
    private static final class Lister {

        private final Path folder;
        private final SortedMap<String, ThemeFile> files = new TreeMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Lister(Path folder) {
            this.folder = folder;
        }

        void take(Path entry) throws IOException {
            Path relative = folder.relativize(entry);
            if (isHidden(relative) || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            String path = Normalizer.normalize(
                    relative.toString().replace(relative.getFileSystem().getSeparator(), "/"), Normalizer.Form.NFC);
            String location = name(folder) + "/" + path;
            if (leadsToFileInside(entry)) {
                Path real = entry.toRealPath();
                files.put(
                        path,
                        new ThemeFile(path, location, () -> Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)));
            } else {
                problems.add(linkOut(location));
            }
        }

        private boolean leadsToFileInside(Path entry) throws IOException {
            return Files.isRegularFile(entry) && entry.toRealPath().startsWith(folder.toRealPath());
        }

        private static boolean isHidden(Path relative) {
            for (Path part : relative) {
                if (part.toString().startsWith(".")) {
                    return true;
                }
            }
            return false;
        }
    }
}
