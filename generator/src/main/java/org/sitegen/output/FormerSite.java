package org.sitegen.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What can be told of a site in place whose record is lost: its pages say who made them, and where its first page does, the
 * folders that only builds use are taken to be its own. None of that is certain, so such files are set aside and not deleted.
 */
final class FormerSite {

    private static final String SIGNATURE = "<meta name=\"generator\" content=\"site-gen\">";
    private static final int HEAD = 4096;

    private final Path output;
    private final Predicate<String> isOurs;

    /**
     * Looks at an output folder.
     *
     * @param isOurs whether a path is one of those that only builds use
     */
    FormerSite(Path output, Predicate<String> isOurs) {
        this.output = output;
        this.isOurs = isOurs;
    }

    /** The files that an earlier build seems to have put there, by path; none where another program made the first page. */
    NavigableSet<String> files() throws IOException {
        NavigableSet<String> found = new TreeSet<>();
        Path home = output.resolve("index.html");
        if (!Files.isRegularFile(home, LinkOption.NOFOLLOW_LINKS) || !isSigned(home)) {
            return found;
        }
        Files.walkFileTree(output, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(output)
                        && folder.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = Folders.sitePath(output, file);
                if (attributes.isRegularFile() && (isOurs.test(path) || (path.endsWith(".html") && isSigned(file)))) {
                    found.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static boolean isSigned(Path page) throws IOException {
        try (InputStream in = Files.newInputStream(page)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(SIGNATURE);
        }
    }
}
