package org.sitegen.content;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.text.CodePointOrder;

/**
 * Walks an archive once. Hidden files and folders, and what is neither file nor folder, are passed over; links are
 * followed as long as they stay in the archive.
 */
public final class ArchiveScanner {

    private static final List<String> FOLDERS = List.of("articles", "attachments", "pages", "static", "templates");

    private final Path realRoot;
    private final Problems problems;
    private final List<String> files = new ArrayList<>();
    private final Deque<Path> realFolders = new ArrayDeque<>();

    private ArchiveScanner(Path realRoot, Problems problems) {
        this.realRoot = realRoot;
        this.problems = problems;
    }

    /**
     * Lists the files of the archive in a folder; links that leave it are errors, and Markdown under
     * another ending than {@code .md} is a warning.
     *
     * @throws EnvironmentException where a folder cannot be read
     */
    public static ArchiveFiles scan(Path root, Problems problems) {
        Path realRoot = real(root);
        ArchiveScanner scanner = new ArchiveScanner(realRoot, problems);
        for (String folder : FOLDERS) {
            scanner.visit(realRoot.resolve(folder), folder);
        }
        scanner.files.sort(CodePointOrder.COMPARATOR);
        scanner.files.stream()
                .filter(ArchiveFiles::isPassedOver)
                .forEach(path -> problems.add(ContentProblems.notReadAsMarkdown(SourceLocation.of(path))));
        return new ArchiveFiles(root, realRoot, List.copyOf(scanner.files));
    }

    /** Whether a path lies in a folder that is walked. */
    static boolean isWalked(String path) {
        int slash = path.indexOf('/');
        return slash > 0 && FOLDERS.contains(path.substring(0, slash));
    }

    private void visit(Path file, String path) {
        Optional<BasicFileAttributes> attributes = attributes(file, path);
        if (attributes.isEmpty()) {
            return;
        }
        if (attributes.get().isSymbolicLink()) {
            visitLink(file, path);
        } else {
            visit(file, path, file, attributes.get());
        }
    }

    private void visit(Path file, String path, Path realFile, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            files.add(path);
        } else if (attributes.isDirectory() && !realFolders.contains(realFile)) {
            realFolders.push(realFile);
            list(file, path);
            realFolders.pop();
        }
    }

    private void visitLink(Path link, String path) {
        SourceLocation where = SourceLocation.of(path);
        try {
            Path target = link.toRealPath();
            if (target.startsWith(realRoot)) {
                visit(link, path, target, Files.readAttributes(target, BasicFileAttributes.class));
            } else {
                problems.add(ContentProblems.linkLeaves(where));
            }
        } catch (IOException noTarget) {
            problems.add(ContentProblems.linkDangles(where));
        }
    }

    private void list(Path folder, String path) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!isHidden(path, name)) {
                    visit(entry, path + "/" + name);
                }
            }
        } catch (IOException e) {
            throw cannotList(path, e);
        } catch (DirectoryIteratorException e) {
            throw cannotList(path, e.getCause());
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
