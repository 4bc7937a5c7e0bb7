package org.sitegen.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.text.CleanText;

/** Reads a JSON object, at most {@value YamlReader#DEPTH} levels deep, in which no name stands twice. */
public final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(YamlReader.DEPTH)
                    .build())
            .build();

    private final JsonParser parser;
    private final SourceLocation start;
    private final Problems problems;

    private JsonReader(JsonParser parser, SourceLocation start, Problems problems) {
        this.parser = parser;
        this.start = start;
        this.problems = problems;
    }

    /**
     * Reads a text.
     *
     * @param text the JSON, with {@code \n} as its line ends
     * @param start where in its file it begins
     * @return the map; empty where there was an error
     */
    public static Optional<MapNode> read(String text, SourceLocation start, Problems problems) {
        Problems found = new Problems();
        try (JsonParser parser = FACTORY.createParser(text)) {
            DataNode root = new JsonReader(parser, start, found).root();
            problems.addAll(found.sorted());
            return root instanceof MapNode map && !found.hasErrors() ? Optional.of(map) : Optional.empty();
        } catch (StreamConstraintsException e) {
            problems.add(DataProblems.tooDeep(place(e.getLocation(), start), YamlReader.DEPTH));
            return Optional.empty();
        } catch (JsonProcessingException e) {
            SourceLocation where = place(e.getLocation(), start);
            String line = text.lines()
                    .skip(Math.max(where.line() - start.line(), 0))
                    .findFirst()
                    .orElse("")
                    .strip();
            problems.add(DataProblems.invalid(where, "JSON", line, firstLine(e.getOriginalMessage())));
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading a string cannot fail", e);
        }
    }

    private DataNode root() throws IOException {
        JsonToken first = parser.nextToken();
        DataNode root = node(first);
        if (!(root instanceof MapNode)) {
            problems.add(DataProblems.notAMap(start.at(root.line(), root.column()), "JSON"));
        }
        if (parser.nextToken() != null) {
            problems.add(DataProblems.notAMap(place(parser.currentTokenLocation(), start), "JSON"));
        }
        return root;
    }

    private DataNode node(JsonToken token) throws IOException {
        SourceLocation where = place(parser.currentTokenLocation(), start);
        if (token == JsonToken.START_OBJECT) {
            return map(where);
        }
        if (token == JsonToken.START_ARRAY) {
            return list(where);
        }
        CleanText clean = CleanText.of(token == null ? "" : parser.getText());
        if (clean.removed() > 0) {
            problems.add(DataProblems.controlCharacters(where, clean.removed()));
        }
        return new Scalar(clean.text(), kind(token), where.line(), where.column());
    }

    private MapNode map(SourceLocation where) throws IOException {
        List<MapNode.Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            SourceLocation keyPlace = place(parser.currentTokenLocation(), start);
            String key = CleanText.of(parser.currentName()).text();
            DataNode value = node(parser.nextToken());
            Integer before = lines.putIfAbsent(key, keyPlace.line());
            if (before == null) {
                entries.add(new MapNode.Entry(key, keyPlace.line(), keyPlace.column(), value));
            } else {
                problems.add(DataProblems.duplicateKey(keyPlace, key, before));
            }
        }
        return new MapNode(entries, where.line(), where.column());
    }

    private ListNode list(SourceLocation where) throws IOException {
        List<DataNode> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(node(token));
            token = parser.nextToken();
        }
        return new ListNode(items, where.line(), where.column());
    }

    private static Scalar.Kind kind(JsonToken token) {
        if (token == null || token == JsonToken.VALUE_NULL) {
            return Scalar.Kind.NULL;
        }
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Scalar.Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Scalar.Kind.BOOLEAN;
            default -> Scalar.Kind.STRING;
        };
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    private static SourceLocation place(JsonLocation location, SourceLocation start) {
        if (location == null || location.getLineNr() < 1) {
            return start;
        }
        int column = location.getLineNr() == 1 ? start.column() - 1 + location.getColumnNr() : location.getColumnNr();
        return start.at(start.line() + location.getLineNr() - 1, column);
    }
}
