package org.sitegen.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitegen.problem.Problem;
import org.sitegen.store.Fingerprint;

/**
 * The templates, text bundles and assets of a site by their path: the archive's own, file by file, before those of the
 * default theme.
 *
 * <p>The files are listed once, when the theme is made, and only what was listed is ever found. So no path, however it
 * is written, leads out of the two folders. Immutable.
 */
public final class Theme {

    /** How the names of templates end. */
    public static final String TEMPLATE_ENDING = ".ftlh";

    private static final String ASSETS = "assets/";

    private final SortedMap<String, ThemeFile> own;
    private final SortedMap<String, ThemeFile> standard;
    private final SortedMap<String, ThemeFile> all;
    private final List<Problem> problems;

    private Theme(FolderListing own, SortedMap<String, ThemeFile> standard) {
        this.own = own.files();
        this.problems = own.problems();
        this.standard = standard;
        this.all = new TreeMap<>(standard);
        this.all.putAll(own.files());
    }

    /**
     * The default theme with an archive's own files before it.
     *
     * @param templatesFolder the archive's folder {@code templates}; may be absent from disk
     * @throws org.sitegen.problem.EnvironmentException where the folder cannot be read
     */
    public static Theme of(Optional<Path> templatesFolder) {
        FolderListing own = templatesFolder.map(FolderListing::of).orElseGet(FolderListing::empty);
        return new Theme(own, StandardTheme.files());
    }

    /** The file at a path, if there is one; a path that leaves the theme's root has none. */
    public Optional<ThemeFile> find(String path) {
        return Optional.ofNullable(all.get(path));
    }

    /** All files at a path: the archive's, then the default theme's. For bundles, which complete one another. */
    public List<ThemeFile> findAll(String path) {
        List<ThemeFile> found = new ArrayList<>(2);
        for (Map<String, ThemeFile> layer : List.of(own, standard)) {
            if (layer.containsKey(path)) {
                found.add(layer.get(path));
            }
        }
        return List.copyOf(found);
    }

    /** The paths of all files, sorted. */
    public List<String> paths() {
        return List.copyOf(all.keySet());
    }

    /** The paths of the archive's own files, sorted. */
    public List<String> ownPaths() {
        return List.copyOf(own.keySet());
    }

    /** The paths of all files under {@code assets/}, sorted. */
    public List<String> assets() {
        return all.keySet().stream().filter(path -> path.startsWith(ASSETS)).toList();
    }

    /**
     * The bytes of a file.
     *
     * @throws IllegalArgumentException where the theme has none at this path
     * @throws org.sitegen.problem.EnvironmentException where it cannot be read
     */
    public byte[] read(String path) {
        return find(path)
                .orElseThrow(() -> new IllegalArgumentException("not in the theme: " + path))
                .read();
    }

    /** Stands for all files. */
    public long fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        for (SortedMap<String, ThemeFile> layer : List.of(own, standard)) {
            layer.forEach((path, file) -> {
                byte[] bytes = file.read();
                fingerprint.add(path).add(bytes, 0, bytes.length);
            });
        }
        return fingerprint.value();
    }

    /** What is wrong with the archive's folder: links that leave it. What they point to is not part of the theme. */
    public List<Problem> problems() {
        return problems;
    }
}
