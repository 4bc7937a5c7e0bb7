package org.sitegen.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitegen.data.MapNode;
import org.sitegen.data.Scalar;
import org.sitegen.data.TextFileReader;
import org.sitegen.data.YamlKeys;
import org.sitegen.data.YamlReader;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;

/** Reads {@code redirects.yaml}. */
public final class RedirectsReader {

    /** The name of the file. */
    public static final String FILE = "redirects.yaml";

    /** Enough for a line for each of a million articles. */
    private static final int LIMIT = 256 << 20;

    private RedirectsReader() {}

    /** The redirects of the archive in a folder, in the order written; none where there is no such file. */
    public static List<Redirect> read(Path root, Problems problems) {
        Path file = root.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        SourceLocation start = new SourceLocation(FILE, 1, 1);
        return TextFileReader.read(file, FILE, LIMIT, problems)
                .flatMap(text -> YamlReader.read(text, start, YamlKeys.NONE, problems))
                .map(map -> redirects(map, start, problems))
                .orElse(List.of());
    }

    private static List<Redirect> redirects(MapNode map, SourceLocation file, Problems problems) {
        List<Redirect> redirects = new ArrayList<>();
        for (MapNode.Entry entry : map.entries()) {
            if (!entry.key().isBlank() && entry.value() instanceof Scalar to && !to.isAbsent()) {
                redirects.add(new Redirect(entry.key(), to.text().strip(), entry.line(), entry.column()));
            } else {
                problems.add(ContentProblems.redirectDue(file.at(entry.line(), entry.column())));
            }
        }
        return List.copyOf(redirects);
    }
}
