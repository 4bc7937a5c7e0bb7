package org.sitegen.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.problem.Problem;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.text.CleanText;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import org.tomlj.TomlVersion;

/** Reads TOML 1.0, at most {@value YamlReader#DEPTH} levels deep; dates and times become text. */
public final class TomlReader {

    private static final Pattern DEFINED_TWICE =
            Pattern.compile("(.+) previously defined at line ([0-9]{1,9}), column [0-9]+");

    private final SourceLocation start;
    private final Problems problems;

    private TomlReader(SourceLocation start, Problems problems) {
        this.start = start;
        this.problems = problems;
    }

    /**
     * Reads a text.
     *
     * @param text the TOML, with {@code \n} as its line ends
     * @param start where in its file it begins; in column 1
     * @return the map; empty where there was an error
     */
    public static Optional<MapNode> read(String text, SourceLocation start, Problems problems) {
        Optional<Problem> problem = TomlScan.firstProblem(text, start);
        if (problem.isPresent()) {
            problems.add(problem.get());
            return Optional.empty();
        }
        try {
            TomlParseResult result = Toml.parse(text, TomlVersion.V1_0_0);
            if (!result.hasErrors()) {
                return Optional.of(new TomlReader(start, problems).map(result, start));
            }
            TomlParseError error = result.errors().get(0);
            problems.add(new TomlReader(start, problems).problem(error, text));
        } catch (RuntimeException e) {
            // The parser's border: it lets exceptions out for some broken dates and escapes.
            problems.add(DataProblems.invalid(start, "TOML", lineAt(text, 1), "the parser failed"));
        }
        return Optional.empty();
    }

    private Problem problem(TomlParseError error, String text) {
        SourceLocation where = place(error.position(), start);
        Matcher twice = DEFINED_TWICE.matcher(error.getMessage());
        if (twice.matches()) {
            return DataProblems.duplicateKey(
                    where, twice.group(1), start.line() + Integer.parseInt(twice.group(2)) - 1);
        }
        return DataProblems.invalid(where, "TOML", lineAt(text, error.position().line()), error.getMessage());
    }

    private MapNode map(TomlTable table, SourceLocation where) {
        List<MapNode.Entry> entries = new ArrayList<>();
        for (String key : table.keySet()) {
            SourceLocation place = place(table.inputPositionOf(List.of(key)), start);
            entries.add(new MapNode.Entry(key, place.line(), place.column(), node(table.get(List.of(key)), place)));
        }
        entries.sort(Comparator.comparingInt(MapNode.Entry::line).thenComparingInt(MapNode.Entry::column));
        return new MapNode(entries, where.line(), where.column());
    }

    private DataNode node(Object value, SourceLocation where) {
        if (value instanceof TomlTable table) {
            return map(table, where);
        }
        if (value instanceof TomlArray array) {
            return list(array, where);
        }
        CleanText clean = CleanText.of(String.valueOf(value));
        if (clean.removed() > 0) {
            problems.add(DataProblems.controlCharacters(where, clean.removed()));
        }
        return new Scalar(clean.text(), kind(value), where.line(), where.column());
    }

    private ListNode list(TomlArray array, SourceLocation where) {
        List<DataNode> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            items.add(node(array.get(i), place(array.inputPositionOf(i), start)));
        }
        return new ListNode(items, where.line(), where.column());
    }

    private static Scalar.Kind kind(Object value) {
        if (value instanceof Number) {
            return Scalar.Kind.NUMBER;
        }
        return value instanceof Boolean ? Scalar.Kind.BOOLEAN : Scalar.Kind.STRING;
    }

    private static SourceLocation place(TomlPosition position, SourceLocation start) {
        return position == null ? start : start.at(start.line() + position.line() - 1, position.column());
    }

    private static String lineAt(String text, int line) {
        return text.lines().skip(Math.max(line - 1, 0)).findFirst().orElse("").strip();
    }
}
