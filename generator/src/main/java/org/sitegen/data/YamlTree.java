package org.sitegen.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;
import org.sitegen.text.CleanText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds a tree from the events of the YAML parser, which alone has no limit on depth and no places. */
final class YamlTree {

    /**
     * What became of a text.
     *
     * @param root the map at its root; empty where there was an error
     * @param problems what was wrong
     * @param isMalformed whether the text is no YAML, or YAML of another shape than a map
     * @param line the line where it is malformed
     */
    record Result(Optional<MapNode> root, List<Problem> problems, boolean isMalformed, String line) {}

    private static final String TAGS = "tag:yaml.org,2002:";
    private static final Set<String> PLAIN_TAGS = Set.of(TAGS + "str", TAGS + "map", TAGS + "seq");
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setLabel("yaml")
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    /** Enough to mend a file by; text that is no YAML can have thousands. */
    private static final int PROBLEM_LIMIT = 20;

    private final String text;
    private final SourceLocation start;
    private final boolean hasSurrogates;
    private final List<Problem> problems = new ArrayList<>();
    private int[] lineStarts = {};
    private Iterator<Event> events = List.<Event>of().iterator();

    private YamlTree(String text, SourceLocation start) {
        this.text = text;
        this.start = start;
        this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    static Result read(String text, SourceLocation start) {
        return new YamlTree(text, start).read();
    }

    private Result read() {
        try {
            events = new Parse(SETTINGS).parseString(text).iterator();
            return document();
        } catch (Refused refused) {
            return new Result(Optional.empty(), List.of(refused.problem), false, "");
        } catch (MarkedYamlEngineException e) {
            return malformed(place(e), e.getProblem());
        } catch (YamlEngineException | IndexOutOfBoundsException | NumberFormatException e) {
            // The parser checks some numbers and ends of input by these.
            return malformed(start, e.getMessage());
        }
    }

    /** Where the parser gave up; of brackets and quotes that do not close, where they open. */
    private SourceLocation place(MarkedYamlEngineException e) {
        boolean isOpen =
                e.getProblem().startsWith("expected ','") || e.getProblem().equals("found unexpected end of stream");
        Optional<Mark> mark = isOpen ? e.getContextMark() : e.getProblemMark();
        return mark.or(e::getContextMark).map(this::place).orElse(start);
    }

    private Result malformed(SourceLocation where, String found) {
        String line = lineAt(where.line() - start.line());
        String reason = String.valueOf(found).lines().findFirst().orElse("").strip();
        return new Result(
                Optional.empty(), List.of(DataProblems.invalid(where, "YAML", shortened(line), reason)), true, line);
    }

    private Result document() {
        events.next();
        Event first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            return new Result(Optional.of(new MapNode(List.of(), start.line(), 1)), List.of(), false, "");
        }
        DataNode root = node(events.next(), 0);
        events.next();
        rejectMore(events.next());
        if (root instanceof Scalar scalar && scalar.isAbsent()) {
            root = new MapNode(List.of(), start.line(), 1);
        }
        if (root instanceof MapNode map) {
            return new Result(hasErrors() ? Optional.empty() : Optional.of(map), problems, false, "");
        }
        SourceLocation where = start.at(root.line(), root.column());
        return new Result(Optional.empty(), List.of(DataProblems.notAMap(where, "YAML")), true, "");
    }

    private boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    private void rejectMore(Event event) {
        if (event.getEventId() == Event.ID.DocumentStart) {
            Event content = events.next();
            boolean isEmpty =
                    content instanceof ScalarEvent scalar && scalar.getValue().isEmpty();
            if (!isEmpty) {
                throw new Refused(DataProblems.secondDocument(place(event)));
            }
        }
    }

    private DataNode node(Event event, int depth) {
        SourceLocation where = place(event);
        if (depth > YamlReader.DEPTH) {
            throw new Refused(DataProblems.tooDeep(where, YamlReader.DEPTH));
        }
        if (event instanceof CollectionStartEvent collection) {
            rejectTag(collection.getTag(), where);
        }
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, where);
            case SequenceStart -> list(where, depth);
            case MappingStart -> map(where, depth);
            default -> throw new Refused(DataProblems.alias(where, aliasName(event)));
        };
    }

    private static String aliasName(Event event) {
        return event instanceof AliasEvent alias ? alias.getAlias().getValue() : "";
    }

    private ListNode list(SourceLocation where, int depth) {
        List<DataNode> items = new ArrayList<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(next, depth + 1));
            next = events.next();
        }
        return new ListNode(items, where.line(), where.column());
    }

    private MapNode map(SourceLocation where, int depth) {
        List<MapNode.Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd) {
            SourceLocation keyPlace = place(next);
            if (!(next instanceof ScalarEvent key)) {
                throw new Refused(
                        next instanceof AliasEvent
                                ? DataProblems.alias(keyPlace, aliasName(next))
                                : DataProblems.keyNotText(keyPlace));
            }
            Scalar name = scalar(key, keyPlace);
            DataNode value = node(events.next(), depth + 1);
            Integer before = lines.putIfAbsent(name.text(), keyPlace.line());
            if (before == null) {
                entries.add(new MapNode.Entry(name.text(), keyPlace.line(), keyPlace.column(), value));
            } else if (problems.size() < PROBLEM_LIMIT) {
                problems.add(DataProblems.duplicateKey(keyPlace, name.text(), before));
            }
            next = events.next();
        }
        return new MapNode(entries, where.line(), where.column());
    }

    private Scalar scalar(ScalarEvent event, SourceLocation where) {
        rejectTag(event.getTag(), where);
        CleanText clean = CleanText.of(event.getValue());
        if (clean.removed() > 0) {
            problems.add(DataProblems.controlCharacters(where, clean.removed()));
        }
        boolean isPlain =
                event.getScalarStyle() == ScalarStyle.PLAIN && event.getTag().isEmpty();
        boolean isBlock = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
        int line = isBlock ? where.line() + 1 : where.line();
        int column = isBlock ? indentBelow(where.line() - start.line()) + 1 : where.column();
        return new Scalar(clean.text(), isPlain ? PlainKind.of(clean.text()) : Scalar.Kind.STRING, line, column);
    }

    /** Tags that say what YAML takes a value for anyway are fine. */
    private static void rejectTag(Optional<String> tag, SourceLocation where) {
        tag.filter(name -> !PLAIN_TAGS.contains(name)).ifPresent(name -> {
            throw new Refused(DataProblems.tag(where, name.replace(TAGS, "!!")));
        });
    }

    private int indentBelow(int index) {
        for (int i = index + 1; ; i++) {
            int from = lineStart(i);
            if (from < 0) {
                return 0;
            }
            int at = from;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at < text.length() && text.charAt(at) != '\n') {
                return at - from;
            }
        }
    }

    private SourceLocation place(Event event) {
        return event.getStartMark().map(this::place).orElse(start);
    }

    private SourceLocation place(Mark mark) {
        int column = mark.getColumn();
        if (hasSurrogates) {
            int from = Math.max(lineStart(mark.getLine()), 0);
            column = offset(from, column) - from;
        }
        return start.at(start.line() + mark.getLine(), column + 1);
    }

    private int offset(int from, int codePoints) {
        int at = from;
        for (int i = 0; i < codePoints && at < text.length(); i++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** The index where a line begins, counted from 0, or -1 where there is no such line. */
    private int lineStart(int index) {
        if (lineStarts.length == 0) {
            lineStarts = IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, text.length())
                                    .filter(i -> text.charAt(i) == '\n')
                                    .map(i -> i + 1))
                    .toArray();
        }
        return index < lineStarts.length ? lineStarts[index] : -1;
    }

    private String lineAt(int index) {
        int from = lineStart(index);
        if (from < 0) {
            return "";
        }
        int end = text.indexOf('\n', from);
        return (end < 0 ? text.substring(from) : text.substring(from, end)).strip();
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
    }

    /** Ends the reading of a text that is YAML, but more than we take. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message().en());
            this.problem = problem;
        }
    }
}
