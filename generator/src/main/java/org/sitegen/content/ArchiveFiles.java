package org.sitegen.content;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitegen.store.FileStamp;

/** What lies in an archive. Paths are relative to its root, with {@code /} between their parts, as on disk. */
public final class ArchiveFiles {

    private static final Pattern OTHER_MARKDOWN =
            Pattern.compile("\\.(markdown|mdown|mkdn?|mdx)$", Pattern.CASE_INSENSITIVE);

    private final Path root;
    private final List<String> articles;
    private final List<String> pages;
    private final List<String> staticFiles;
    private final List<String> templates;
    private final List<String> files;
    private final Map<String, FileStamp> stamps;
    private final Map<String, String> decomposed;
    private final FolderIndex others;

    /** Takes all files of the folders that were walked, sorted by code points. */
    ArchiveFiles(Path root, Path realRoot, List<String> files, Map<String, FileStamp> stamps) {
        this.root = root;
        this.files = files;
        this.stamps = stamps;
        this.articles = files.stream()
                .filter(path -> path.startsWith("articles/") && isMarkdown(path))
                .toList();
        this.pages = files.stream()
                .filter(path -> path.startsWith("pages/") && isMarkdown(path))
                .toList();
        this.staticFiles = below("static/");
        this.templates = below("templates/");
        this.decomposed = files.stream()
                .filter(path -> !Normalizer.isNormalized(path, Normalizer.Form.NFC))
                .collect(Collectors.toUnmodifiableMap(ArchiveFiles::nfc, path -> path, (first, second) -> first));
        this.others = new FolderIndex(realRoot);
    }

    /** The archive's folder. */
    public Path root() {
        return root;
    }

    /** The Markdown files under {@code articles/}, by code points. */
    public List<String> articles() {
        return articles;
    }

    /** The Markdown files under {@code pages/}, by code points. */
    public List<String> pages() {
        return pages;
    }

    /** The files under {@code static/}, by code points. */
    public List<String> staticFiles() {
        return staticFiles;
    }

    /** The files under {@code templates/}, by code points. */
    public List<String> templates() {
        return templates;
    }

    /** The folder {@code templates/}; empty where there is none with files in it. */
    public Optional<Path> templatesFolder() {
        return templates.isEmpty() ? Optional.empty() : Optional.of(root.resolve("templates"));
    }

    /**
     * Looks for a file.
     *
     * @param path its path relative to the root; the Unicode normalisation form does not matter, case does
     * @return the path as on disk; empty where there is no such file, or where it is hidden or lies outside the archive
     */
    public Optional<String> find(String path) {
        if (isListed(path)) {
            return Optional.of(path);
        }
        String nfc = nfc(path);
        if (isListed(nfc)) {
            return Optional.of(nfc);
        }
        String asOnDisk = decomposed.get(nfc);
        if (asOnDisk != null) {
            return Optional.of(asOnDisk);
        }
        return ArchiveScanner.isWalked(path) ? Optional.empty() : others.find(path);
    }

    /** The stamp that a file had when the archive was scanned; empty where it was not met there. */
    public Optional<FileStamp> stamp(String path) {
        return Optional.ofNullable(stamps.get(path));
    }

    /** All files that were met, by code points. */
    public List<String> all() {
        return files;
    }

    /** The folders outside of those that were scanned in which files were looked for, so far. */
    public List<String> otherFolders() {
        return others.listed();
    }

    /** Where a file of the archive is on disk. */
    public Path resolve(String path) {
        return root.resolve(path);
    }

    /** Whether a file's name ends in {@code .md}, in whatever case. */
    public static boolean isMarkdown(String path) {
        return path.regionMatches(true, path.length() - 3, ".md", 0, 3);
    }

    /** Whether a file looks like an article or page, but is none because of the ending of its name. */
    static boolean isPassedOver(String path) {
        return !isMarkdown(path)
                && (path.startsWith("articles/") || path.startsWith("pages/"))
                && OTHER_MARKDOWN.matcher(path).find();
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private boolean isListed(String path) {
        return stamps.containsKey(path);
    }

    private List<String> below(String folder) {
        return files.stream().filter(path -> path.startsWith(folder)).toList();
    }
}
