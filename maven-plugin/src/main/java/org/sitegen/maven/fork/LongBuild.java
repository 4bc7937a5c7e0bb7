package org.sitegen.maven.fork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Tells builds for which the thorough compiler pays from all others, as the launcher of the standalone command does: the first
 * one of a large archive. At 10,000 articles it costs more than it saves, by measurement; at 100,000 it saves a third.
 */
final class LongBuild {

    private static final int MOST_ARTICLES_OF_A_SHORT_ONE = 30_000;

    private LongBuild() {}

    /** Whether a task is such a build, for relative paths that are relative to the folder. */
    static boolean is(Task task, Path folder) {
        return is(task, folder, MOST_ARTICLES_OF_A_SHORT_ONE);
    }

    static boolean is(Task task, Path folder, int mostArticles) {
        try {
            return task instanceof Task.Build build
                    && isFirst(folder.resolve(build.options().output()).normalize())
                    && isLarge(folder.resolve(build.archive().source()).resolve("articles"), mostArticles);
        } catch (InvalidPathException | IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    private static boolean isFirst(Path output) {
        return output.getFileName() != null
                && !Files.exists(output.resolveSibling("." + output.getFileName() + ".site-gen")
                        .resolve("record"));
    }

    private static boolean isLarge(Path articles, int mostArticles) throws IOException {
        try (Stream<Path> files = Files.walk(articles)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                            .limit(mostArticles + 1L)
                            .count()
                    > mostArticles;
        }
    }
}
