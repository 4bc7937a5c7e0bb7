package org.sitegen.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitegen.data.EntryLines;
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
        return simple(file).orElseGet(() -> any(file, problems));
    }

    /** What an import has written, and what is written like it; empty where the file has more than that in it. */
    private static Optional<List<Redirect>> simple(Path file) {
        List<Redirect> redirects = new ArrayList<>();
        boolean isSimple = EntryLines.read(
                file,
                LIMIT,
                entry -> redirect(entry, redirects).map(redirects::add).orElse(false));
        return isSimple ? Optional.of(List.copyOf(redirects)) : Optional.empty();
    }

    private static List<Redirect> any(Path file, Problems problems) {
        SourceLocation start = new SourceLocation(FILE, 1, 1);
        return TextFileReader.read(file, FILE, LIMIT, problems)
                .flatMap(text -> YamlReader.read(text, start, YamlKeys.NONE, problems))
                .map(map -> redirects(map, start, problems))
                .orElse(List.of());
    }

    private static List<Redirect> redirects(MapNode map, SourceLocation file, Problems problems) {
        List<Redirect> redirects = new ArrayList<>();
        for (MapNode.Entry entry : map.entries()) {
            redirect(entry, redirects)
                    .ifPresentOrElse(
                            redirects::add,
                            () -> problems.add(ContentProblems.redirectDue(file.at(entry.line(), entry.column()))));
        }
        return List.copyOf(redirects);
    }

    /** The redirect of an entry. Several old addresses of one article follow one another: they share what it is called. */
    private static Optional<Redirect> redirect(MapNode.Entry entry, List<Redirect> before) {
        if (entry.key().isBlank() || !(entry.value() instanceof Scalar value) || value.isAbsent()) {
            return Optional.empty();
        }
        String to = value.text().strip();
        String last = before.isEmpty() ? "" : before.get(before.size() - 1).to();
        return Optional.of(new Redirect(entry.key(), to.equals(last) ? last : to, entry.line(), entry.column()));
    }
}
