package org.sitegen.content;

import java.nio.file.Path;
import org.sitegen.problem.Problems;

/** Walks an archive once. */
public final class ArchiveScanner {

    private ArchiveScanner() {}

    /** Lists the files of the archive in a folder; links that leave it are errors. */
    public static ArchiveFiles scan(Path root, Problems problems) {
        return new ArchiveFiles(root);
    }
}
