package org.sitegen.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends lines of YAML that keepers write and YAML takes for something else, where what is meant is certain.
 *
 * <p>A line {@code key: value} is mended by quoting its whole value, or by parting key and value; nothing else is ever
 * guessed.
 */
final class YamlMender {

    /** One line that was mended. */
    record Mend(int index, int column, String line) {}

    private final String[] lines;
    private final YamlKeys keys;
    private final boolean isThorough;
    private final List<Mend> mends = new ArrayList<>();
    private final List<Mend> cuts = new ArrayList<>();
    private String topKey = "";
    private boolean isTopKeyClosed;
    private int blockColumn = -1;

    /**
     * Prepares to mend.
     *
     * @param isThorough whether the text is known to be no YAML: then more lines are taken for mistakes
     */
    YamlMender(String text, YamlKeys keys, boolean isThorough) {
        this.lines = text.split("\n", -1);
        this.keys = keys;
        this.isThorough = isThorough;
    }

    /** The text with its lines mended. */
    String mend() {
        for (int i = 0; i < lines.length; i++) {
            mendLine(i);
        }
        return mends.isEmpty() ? "" : String.join("\n", lines);
    }

    /** The lines that were mended, in order. */
    List<Mend> mends() {
        return mends;
    }

    /** The lines that lose text to a comment, quoted. */
    List<Mend> cuts() {
        return cuts;
    }

    private void mendLine(int index) {
        String line = lines[index];
        int indent = indent(line);
        if (indent == line.length() || line.charAt(indent) == '#') {
            return;
        }
        if (blockColumn >= 0 && indent > blockColumn) {
            return;
        }
        blockColumn = -1;
        if (isWideSpace(line.charAt(indent))) {
            replaceIndent(index);
            return;
        }
        int start = afterDashes(line, indent);
        int end = endOfKey(line, start);
        boolean isTextItem = start > indent && keys.textLists().contains(topKey);
        if (end < 0 || isTextItem) {
            mendItem(index, line, indent, start);
        } else {
            mendEntry(index, line, indent, start, end);
        }
    }

    private void mendEntry(int index, String line, int indent, int start, int end) {
        String key = line.substring(start, end).strip();
        boolean isTop = start == 0;
        boolean isMisplaced = isThorough
                && !isTop
                && start == indent
                && indent <= 3
                && isTopKeyClosed
                && keys.known().contains(key);
        int valueAt = end + 1;
        while (valueAt < line.length() && (line.charAt(valueAt) == ' ' || isWideSpace(line.charAt(valueAt)))) {
            valueAt++;
        }
        boolean isParted = isParted(line, end);
        boolean isKnown = (isTop || isMisplaced)
                ? keys.known().contains(key)
                : keys.nestedProse().contains(key);
        if (!isParted && !isKnown) {
            return;
        }
        String value = line.substring(valueAt).stripTrailing();
        if (isTop || isMisplaced) {
            topKey = key;
            isTopKeyClosed = !value.isEmpty() && !YamlLiteral.isBlockHeader(value);
        }
        if (YamlLiteral.isBlockHeader(value)) {
            blockColumn = start;
        }
        Optional<String> meant = meant(index, indent, key, value, isTop || isMisplaced);
        if (meant.isPresent() || !isParted || isMisplaced) {
            String prefix = isMisplaced ? key : line.substring(0, end);
            replace(index, valueAt, prefix + ": " + meant.map(YamlText::quoted).orElse(value));
        } else if (isProse(key, isTop) && YamlLiteral.isCutByComment(value)) {
            cuts.add(new Mend(index, valueAt, line.substring(0, valueAt) + YamlText.quoted(value)));
        }
    }

    private static boolean isParted(String line, int colon) {
        boolean isEnd = colon + 1 == line.length();
        return line.charAt(colon) == ':' && (isEnd || " \t".indexOf(line.charAt(colon + 1)) >= 0);
    }

    private Optional<String> meant(int index, int indent, String key, String value, boolean isTop) {
        if (!isOneLine(index, indent)) {
            return Optional.empty();
        }
        if (isProse(key, isTop)) {
            return YamlLiteral.meant(value, YamlLiteral.Holds.PROSE).or(() -> ofOpenQuote(value));
        }
        boolean isText = isTop ? isThorough || keys.plain().contains(key) : isThorough;
        return isText ? YamlLiteral.meant(value, YamlLiteral.Holds.TEXT_OR_FLOW) : Optional.empty();
    }

    /** In text that people read, a quote that never closes may well be meant; elsewhere its end was forgotten. */
    private Optional<String> ofOpenQuote(String value) {
        boolean isOpen = isThorough
                && (value.startsWith("\"") || value.startsWith("'"))
                && YamlLiteral.endOfQuoted(value, value.charAt(0)) < 0;
        return isOpen ? Optional.of(value) : Optional.empty();
    }

    private boolean isProse(String key, boolean isTop) {
        return isTop ? keys.prose().contains(key) : keys.nestedProse().contains(key);
    }

    /** An entry of a list of text. */
    private void mendItem(int index, String line, int indent, int start) {
        if (start == indent || !keys.textLists().contains(topKey) || !isOneLine(index, indent)) {
            return;
        }
        String value = line.substring(start).stripTrailing();
        YamlLiteral.meant(value, YamlLiteral.Holds.PROSE)
                .ifPresent(meant -> replace(index, start, line.substring(0, start) + YamlText.quoted(meant)));
    }

    /** Whether no line below goes on with the value. */
    private boolean isOneLine(int index, int indent) {
        for (int next = index + 1; next < lines.length; next++) {
            int nextIndent = indent(lines[next]);
            if (nextIndent < lines[next].length()) {
                boolean isMore = nextIndent > indent && lines[next].charAt(nextIndent) != '#';
                return !isMore || endOfKey(lines[next], afterDashes(lines[next], nextIndent)) >= 0;
            }
        }
        return true;
    }

    private void replaceIndent(int index) {
        String line = lines[index];
        StringBuilder indent = new StringBuilder();
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || isWideSpace(line.charAt(i)))) {
            indent.append(line.charAt(i) == '\u3000' ? "  " : " ");
            i++;
        }
        replace(index, i, indent + line.substring(i));
        mendLineAgain(index);
    }

    private void mendLineAgain(int index) {
        int before = mends.size();
        mendLine(index);
        if (mends.size() > before) {
            mends.remove(before - 1);
        }
    }

    private void replace(int index, int column, String line) {
        lines[index] = line;
        mends.add(new Mend(index, column, line));
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static int afterDashes(String line, int indent) {
        int i = indent;
        while (line.startsWith("- ", i)) {
            i += 2;
            while (i < line.length() && line.charAt(i) == ' ') {
                i++;
            }
        }
        return i;
    }

    /** The index of the colon after a key, or -1 where the line begins with none. */
    private static int endOfKey(String line, int start) {
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ':' || c == '：') {
                return i > start ? i : -1;
            }
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.' && c != ' ') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isWideSpace(char c) {
        return c == '\u00A0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200A');
    }
}
