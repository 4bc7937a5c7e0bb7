package org.sitegen.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitegen.problem.SourceLocation;

/**
 * Reads the YAML that nearly all front matter is written in, many times faster than a parser of all YAML: entries at the
 * margin with a value on the same line, or with a list of values or of flat maps below. Only what has one possible reading,
 * and no mistake, is read here; the rest is left to {@link YamlReader}, which gives the same tree.
 */
final class SimpleYaml {

    private final String text;
    private final SourceLocation start;
    private final YamlKeys keys;
    private final List<MapNode.Entry> entries = new ArrayList<>();
    private int from;
    private int end;
    private int line;

    private SimpleYaml(String text, SourceLocation start, YamlKeys keys) {
        this.text = text;
        this.start = start;
        this.keys = keys;
        this.line = start.line();
        this.end = endOfLine(0);
    }

    /** The map; empty where the text is not as simple as that. */
    static Optional<MapNode> read(String text, SourceLocation start, YamlKeys keys) {
        return new SimpleYaml(text, start, keys).read();
    }

    private Optional<MapNode> read() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        while (from < text.length()) {
            int colon = endOfKey(from);
            if (colon < 0 || !add(colon)) {
                return Optional.empty();
            }
        }
        return Optional.of(new MapNode(entries, start.line(), 1));
    }

    private boolean add(int colon) {
        String key = text.substring(from, colon);
        if (has(entries, key)) {
            return false;
        }
        int keyLine = line;
        Optional<DataNode> value;
        if (colon + 1 == end) {
            nextLine();
            value = list(keys.textLists().contains(key));
        } else {
            value = value(colon + 2, keys.prose().contains(key));
            nextLine();
        }
        if (value.isEmpty()) {
            return false;
        }
        entries.add(new MapNode.Entry(key, keyLine, 1, value.get()));
        return true;
    }

    /** A value that fills the rest of the line. */
    private Optional<DataNode> value(int at, boolean isProse) {
        if (at >= end || text.charAt(at - 1) != ' ') {
            return Optional.empty();
        }
        return text.charAt(at) == '[' && !isProse ? flow(at) : scalar(at, end);
    }

    private Optional<DataNode> scalar(int at, int stop) {
        return SimpleScalar.read(text, at, stop, line, column(at)).map(DataNode.class::cast);
    }

    /** A list of words in brackets. */
    private Optional<DataNode> flow(int at) {
        if (text.charAt(end - 1) != ']') {
            return Optional.empty();
        }
        List<DataNode> items = new ArrayList<>();
        int close = end - 1;
        for (int item = at + 1; item <= close; ) {
            int comma = text.indexOf(',', item);
            int stop = comma < 0 || comma > close ? close : comma;
            if (stop == item || !isWord(item, stop)) {
                return Optional.empty();
            }
            String word = text.substring(item, stop);
            items.add(new Scalar(word, PlainKind.of(word), line, column(item)));
            boolean isLast = stop == close;
            if (!isLast && text.charAt(stop + 1) != ' ') {
                return Optional.empty();
            }
            item = stop + (isLast ? 1 : 2);
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new ListNode(items, line, column(at)));
    }

    private boolean isWord(int at, int stop) {
        for (int i = at; i < stop; i++) {
            char c = text.charAt(i);
            boolean isInner = i > at && i < stop - 1 && (c == ' ' || c == '-' || c == '.');
            if (!SimpleScalar.isText(c) || !(Character.isLetterOrDigit(c) || isInner)) {
                return false;
            }
        }
        return true;
    }

    /** The lines below a key: values or flat maps, each after a dash. */
    private Optional<DataNode> list(boolean isOfText) {
        int indent = indent();
        if (indent > 2 || !text.startsWith("- ", from + indent)) {
            return Optional.empty();
        }
        int listLine = line;
        List<DataNode> items = new ArrayList<>();
        while (from < text.length() && indent() == indent && text.startsWith("- ", from + indent)) {
            Optional<DataNode> item = item(indent + 2, isOfText);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return Optional.of(new ListNode(items, listLine, indent + 1));
    }

    private Optional<DataNode> item(int indent, boolean isOfText) {
        if (from + indent >= end) {
            return Optional.empty();
        }
        if (endOfKey(from + indent) >= 0) {
            return isOfText ? Optional.empty() : flatMap(indent);
        }
        boolean isPlain = text.indexOf(':', from) < 0 || text.indexOf(':', from) >= end;
        Optional<DataNode> value = isPlain ? scalar(from + indent, end) : Optional.empty();
        nextLine();
        return value;
    }

    private Optional<DataNode> flatMap(int indent) {
        List<MapNode.Entry> inner = new ArrayList<>();
        int mapLine = line;
        boolean isFirst = true;
        while (from < text.length() && (isFirst || indent() == indent)) {
            int at = from + indent;
            int colon = endOfKey(at);
            if (colon < 0 || colon + 2 >= end || text.charAt(colon + 1) != ' ') {
                return Optional.empty();
            }
            String key = text.substring(at, colon);
            Optional<DataNode> value = scalar(colon + 2, end);
            if (value.isEmpty() || has(inner, key)) {
                return Optional.empty();
            }
            inner.add(new MapNode.Entry(key, line, indent + 1, value.get()));
            isFirst = false;
            nextLine();
        }
        return Optional.of(new MapNode(inner, mapLine, indent + 1));
    }

    private static boolean has(List<MapNode.Entry> entries, String key) {
        for (MapNode.Entry entry : entries) {
            if (entry.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** The colon after a key of ASCII letters, or -1. */
    private int endOfKey(int at) {
        int i = at;
        while (i < end && isKeyLetter(text.charAt(i))) {
            i++;
        }
        boolean isKey = i > at && i < end && text.charAt(i) == ':';
        return isKey && (i + 1 == end || text.charAt(i + 1) == ' ') ? i : -1;
    }

    private static boolean isKeyLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private int indent() {
        int i = from;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i - from;
    }

    private void nextLine() {
        from = Math.min(end + 1, text.length());
        end = endOfLine(from);
        line++;
    }

    private int endOfLine(int at) {
        int newline = text.indexOf('\n', at);
        return newline < 0 ? text.length() : newline;
    }

    private int column(int at) {
        return at - from + 1;
    }
}
