package org.sitegen.content;

import java.nio.file.Path;
import java.util.List;
import org.sitegen.problem.Problems;

/** Reads {@code redirects.yaml}. */
public final class RedirectsReader {

    /** The name of the file. */
    public static final String FILE = "redirects.yaml";

    private RedirectsReader() {}

    /** The redirects of the archive in a folder, in the order written; none where there is no such file. */
    public static List<Redirect> read(Path root, Problems problems) {
        return List.of();
    }
}
