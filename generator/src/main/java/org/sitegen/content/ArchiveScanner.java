package org.sitegen.content;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.store.FileStamp;
import org.sitegen.text.CodePointOrder;
import org.sitegen.work.Workers;

/**
 * Walks an archive once. Hidden files and folders, and what is neither file nor folder, are passed over; links are
 * followed as long as they stay in the archive.
 */
public final class ArchiveScanner {

    private static final List<String> FOLDERS = List.of("articles", "attachments", "pages", "static", "templates");

    private final Path realRoot;
    private final Problems problems;

    private ArchiveScanner(Path realRoot, Problems problems) {
        this.realRoot = realRoot;
        this.problems = problems;
    }

    /** A file or folder with its path in the archive, and the folder that it lies in. */
    private record Entry(Path file, String path, Optional<Entry> parent, Path realFile) {

        /** Whether a folder is this one or one of those that it lies in. */
        boolean liesIn(Path folder) {
            return realFile.equals(folder)
                    || parent.filter(above -> above.liesIn(folder)).isPresent();
        }
    }

    /** What lies in a folder, by name. */
    private static final class Listing {
        private final SortedMap<String, FileStamp> files;
        private final List<Entry> folders = new ArrayList<>();

        /** All paths in the folder begin with this. */
        Listing(String prefix) {
            this.files = new TreeMap<>((a, b) -> CodePointOrder.compare(a, b, prefix.length()));
        }
    }

    /**
     * Lists the files of the archive in a folder; links that leave it are errors, and Markdown under
     * another ending than {@code .md} is a warning.
     *
     * @param workers look into folders side by side
     * @throws EnvironmentException where a folder cannot be read
     */
    public static ArchiveFiles scan(Path root, Workers workers, Problems problems) {
        Path realRoot = real(root);
        ArchiveScanner scanner = new ArchiveScanner(realRoot, problems);
        List<String> files = new ArrayList<>();
        Map<String, FileStamp> stamps = new HashMap<>();
        List<Listing> level = List.of(scanner.listRoot());
        while (!level.isEmpty()) {
            List<Entry> folders = new ArrayList<>();
            for (Listing listing : level) {
                files.addAll(listing.files.keySet());
                stamps.putAll(listing.files);
                folders.addAll(listing.folders);
            }
            level = workers.map(folders, scanner::list, done -> {});
        }
        files.sort(CodePointOrder.COMPARATOR);
        files.stream()
                .filter(ArchiveFiles::isPassedOver)
                .forEach(path -> problems.add(ContentProblems.notReadAsMarkdown(SourceLocation.of(path))));
        return new ArchiveFiles(root, realRoot, List.copyOf(files), stamps);
    }

    /** Whether a path lies in a folder that is walked. */
    static boolean isWalked(String path) {
        int slash = path.indexOf('/');
        return slash > 0 && FOLDERS.contains(path.substring(0, slash));
    }

    private Listing listRoot() {
        Listing listing = new Listing("");
        for (String folder : FOLDERS) {
            visit(new Entry(realRoot.resolve(folder), folder, Optional.empty(), realRoot.resolve(folder)), listing);
        }
        return listing;
    }

    private Listing list(Entry folder) {
        Listing listing = new Listing(folder.path() + "/");
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.file())) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!isHidden(folder.path(), name)) {
                    visit(new Entry(entry, folder.path() + "/" + name, Optional.of(folder), entry), listing);
                }
            }
        } catch (IOException e) {
            throw cannotList(folder.path(), e);
        } catch (DirectoryIteratorException e) {
            throw cannotList(folder.path(), e.getCause());
        }
        return listing;
    }

    private void visit(Entry entry, Listing listing) {
        Optional<BasicFileAttributes> attributes = attributes(entry.file(), entry.path());
        if (attributes.isEmpty()) {
            return;
        }
        if (attributes.get().isSymbolicLink()) {
            visitLink(entry, listing);
        } else {
            visit(entry, attributes.get(), listing);
        }
    }

    private static void visit(Entry entry, BasicFileAttributes attributes, Listing listing) {
        if (attributes.isRegularFile()) {
            listing.files.put(entry.path(), FileStamp.of(attributes));
        } else if (attributes.isDirectory()
                && entry.parent()
                        .filter(above -> above.liesIn(entry.realFile()))
                        .isEmpty()) {
            listing.folders.add(entry);
        }
    }

    private void visitLink(Entry link, Listing listing) {
        SourceLocation where = SourceLocation.of(link.path());
        try {
            Path target = link.file().toRealPath();
            if (target.startsWith(realRoot)) {
                Entry followed = new Entry(link.file(), link.path(), link.parent(), target);
                visit(followed, Files.readAttributes(target, BasicFileAttributes.class), listing);
            } else {
                problems.add(ContentProblems.linkLeaves(where));
            }
        } catch (IOException noTarget) {
            problems.add(ContentProblems.linkDangles(where));
        }
    }

    /** Hosts read dot-files such as {@code .nojekyll}, so under {@code static/} only what tools leave behind is hidden. */
    private static boolean isHidden(String folder, String name) {
        if (!name.startsWith(".")) {
            return false;
        }
        boolean isStatic = folder.equals("static") || folder.startsWith("static/");
        return !isStatic
                || name.equals(".DS_Store")
                || name.startsWith("._")
                || name.startsWith(".git")
                || name.startsWith(".svn");
    }

    private Optional<BasicFileAttributes> attributes(Path file, String path) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException gone) {
            if (path.indexOf('\uFFFD') >= 0) {
                problems.add(ContentProblems.badFileName(SourceLocation.of(path)));
            }
            return Optional.empty();
        } catch (IOException e) {
            throw cannotList(path, e);
        }
    }

    private static Path real(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException e) {
            throw cannotList(root.toString(), e);
        }
    }

    private static EnvironmentException cannotList(String path, IOException cause) {
        return new EnvironmentException(
                ContentProblems.cannotList(path, cause.getClass().getSimpleName()), cause);
    }
}
