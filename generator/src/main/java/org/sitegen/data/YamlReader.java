package org.sitegen.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitegen.problem.Problem;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;

/**
 * Reads YAML 1.2 as far as settings and front matter need it: one document with a map, without aliases and type tags, at
 * most {@value #DEPTH} levels deep, in which no key stands twice.
 *
 * <p>Lines that YAML refuses, or takes for something else than a keeper means, are read as meant where that is certain,
 * with a warning that shows the mended line.
 */
public final class YamlReader {

    /** How deep lists and maps may be nested. */
    static final int DEPTH = 20;

    private YamlReader() {}

    /**
     * Reads a text.
     *
     * @param text the YAML, with {@code \n} as its line ends
     * @param start where in its file it begins; in column 1
     * @param keys what is known about its keys
     * @return the map, empty where the text says nothing; no map where there was an error
     */
    public static Optional<MapNode> read(String text, SourceLocation start, YamlKeys keys, Problems problems) {
        Optional<MapNode> simple = SimpleYaml.read(text, start, keys);
        return simple.isPresent() ? simple : readAny(text, start, keys, problems);
    }

    /** Reads a text that may be all that YAML allows. */
    static Optional<MapNode> readAny(String text, SourceLocation start, YamlKeys keys, Problems problems) {
        YamlMender mender = new YamlMender(text, keys, false);
        String mended = mender.mend();
        String source = mended.isEmpty() ? text : mended;
        YamlTree.Result result = YamlTree.read(source, start);
        if (result.root().isPresent()) {
            warn(mender, start, problems);
            problems.addAll(result.problems());
            return result.root();
        }
        if (!result.isMalformed()) {
            warn(mender, start, problems);
            problems.addAll(result.problems());
            return Optional.empty();
        }
        return retry(mender, source, result, start, keys, problems);
    }

    private static Optional<MapNode> retry(
            YamlMender first,
            String source,
            YamlTree.Result result,
            SourceLocation start,
            YamlKeys keys,
            Problems problems) {
        Optional<SourceLocation> tab = firstTab(source, start);
        if (tab.isPresent()) {
            problems.add(DataProblems.tab(tab.get()));
            return Optional.empty();
        }
        YamlMender second = new YamlMender(source, keys, true);
        String mended = second.mend();
        YamlTree.Result again = mended.isEmpty() ? result : YamlTree.read(mended, start);
        if (again.isMalformed()) {
            problems.addAll(suggestion(second, result, start).map(List::of).orElse(result.problems()));
            return Optional.empty();
        }
        Set<Integer> mendedAgain =
                second.mends().stream().map(YamlMender.Mend::index).collect(Collectors.toSet());
        first.mends().removeIf(mend -> mendedAgain.contains(mend.index()));
        warn(first, start, problems);
        warn(second, start, problems);
        problems.addAll(again.problems());
        return again.root();
    }

    /** Where the line that could not be read could be mended, what to write instead. */
    private static Optional<Problem> suggestion(YamlMender mender, YamlTree.Result result, SourceLocation start) {
        SourceLocation where = result.problems().get(0).location();
        for (YamlMender.Mend mend : mender.mends()) {
            if (start.line() + mend.index() == where.line()) {
                return Optional.of(DataProblems.invalidWithMend(where, result.line(), mend.line()));
            }
        }
        return Optional.empty();
    }

    private static void warn(YamlMender mender, SourceLocation start, Problems problems) {
        for (YamlMender.Mend mend : mender.mends()) {
            problems.add(DataProblems.mended(place(mend, start), mend.line()));
        }
        for (YamlMender.Mend cut : mender.cuts()) {
            problems.add(DataProblems.cutByComment(place(cut, start), cut.line()));
        }
    }

    private static SourceLocation place(YamlMender.Mend mend, SourceLocation start) {
        return start.at(start.line() + mend.index(), mend.column() + 1);
    }

    private static Optional<SourceLocation> firstTab(String text, SourceLocation start) {
        int line = start.line();
        for (String content : text.split("\n", -1)) {
            int i = 0;
            while (i < content.length() && content.charAt(i) == ' ') {
                i++;
            }
            if (i < content.length() && content.charAt(i) == '\t' && !content.isBlank()) {
                return Optional.of(start.at(line, i + 1));
            }
            line++;
        }
        return Optional.empty();
    }
}
