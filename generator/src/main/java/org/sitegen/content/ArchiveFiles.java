package org.sitegen.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What lies in an archive. Paths are relative to its root, with {@code /} between their parts, as on disk. */
public final class ArchiveFiles {

    private final Path root;

    ArchiveFiles(Path root) {
        this.root = root;
    }

    /** The archive's folder. */
    public Path root() {
        return root;
    }

    /** The Markdown files under {@code articles/}, by code points. */
    public List<String> articles() {
        return List.of();
    }

    /** The Markdown files under {@code pages/}, by code points. */
    public List<String> pages() {
        return List.of();
    }

    /** The files under {@code static/}, by code points. */
    public List<String> staticFiles() {
        return List.of();
    }

    /** The files under {@code templates/}, by code points. */
    public List<String> templates() {
        return List.of();
    }

    /**
     * Looks for a file.
     *
     * @param path its path relative to the root; the Unicode normalisation form does not matter, case does
     * @return the path as on disk; empty where there is no such file, or where it is hidden or lies outside the archive
     */
    public Optional<String> find(String path) {
        return Optional.of(path);
    }

    /** Where a file of the archive is on disk. */
    public Path resolve(String path) {
        return root.resolve(path);
    }
}
