package org.sitegen.markup;

import java.util.ArrayList;
import java.util.List;

/** Writes blocks one below the other, inside quotes and lists. */
final class Blocks {

    /** What may stand around blocks. */
    enum Container {
        QUOTE,
        BULLETS,
        NUMBERS,
        ITEM
    }

    /** Deeper ones are not opened: readers of Markdown have limits, and nobody can follow. */
    private static final int DEEPEST = 16;

    private static final int LONGEST_NUMBER = 9;

    private static final class Level {
        private final Container kind;
        private char sign;
        private int number = 1;
        private boolean started;
        private String marker = "";
        private char lastList;

        private Level(Container kind) {
            this.kind = kind;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final List<Level> levels = new ArrayList<>();
    private int shared;

    Blocks() {
        levels.add(new Level(Container.QUOTE));
    }

    /** Opens a container; false where it is too deep, and then it is not to be closed. */
    boolean open(Container kind) {
        if (levels.size() > DEEPEST) {
            return false;
        }
        Level parent = top();
        Level level = new Level(kind);
        if (kind == Container.BULLETS) {
            level.sign = parent.lastList == '-' ? '*' : '-';
        } else if (kind == Container.NUMBERS) {
            level.sign = parent.lastList == '.' ? ')' : '.';
        }
        levels.add(level);
        return true;
    }

    /** The number of the next item of the list that was opened last. */
    void number(int first) {
        if (first >= 0 && Integer.toString(first).length() <= LONGEST_NUMBER) {
            top().number = first;
        }
    }

    /** Closes the container that was opened last. */
    void close() {
        Level closed = levels.remove(levels.size() - 1);
        shared = Math.min(shared, levels.size());
        if (closed.started) {
            top().lastList = closed.sign;
            top().started = true;
        }
    }

    /** Whether an item can be opened: the container that was opened last is a list. */
    boolean isInList() {
        return top().kind == Container.BULLETS || top().kind == Container.NUMBERS;
    }

    void add(List<String> lines) {
        separate();
        for (String line : lines) {
            String prefix = prefix();
            if (line.isEmpty()) {
                out.append(prefix.stripTrailing());
            } else {
                out.append(prefix).append(line);
            }
            out.append('\n');
        }
        levels.forEach(level -> level.started = true);
        if (isInList()) {
            // The list was broken by what stands in none of its items.
            top().started = false;
        }
        top().lastList = 0;
        shared = levels.size();
    }

    /** A blank line, but for the items of a list, which stand close together. */
    private void separate() {
        if (out.length() == 0 || isNextItem()) {
            return;
        }
        StringBuilder prefix = new StringBuilder();
        for (Level level : levels.subList(1, Math.max(shared, 1))) {
            prefix.append(level.kind == Container.QUOTE ? "> " : " ".repeat(level.marker.length()));
        }
        out.append(prefix.toString().stripTrailing()).append('\n');
    }

    private boolean isNextItem() {
        for (int i = 1; i < levels.size(); i++) {
            Level level = levels.get(i);
            if (level.kind == Container.ITEM && !level.started) {
                Level list = levels.get(i - 1);
                Level around = levels.get(i - 2);
                return list.started || (list.number == 1 && around.kind == Container.ITEM && around.started);
            }
            if (level.kind == Container.QUOTE && !level.started) {
                return false;
            }
        }
        return false;
    }

    private String prefix() {
        StringBuilder prefix = new StringBuilder();
        for (int i = 1; i < levels.size(); i++) {
            Level level = levels.get(i);
            if (level.kind == Container.QUOTE) {
                prefix.append("> ");
            } else if (level.kind == Container.ITEM) {
                prefix.append(
                        level.marker.isEmpty() ? mark(level, levels.get(i - 1)) : " ".repeat(level.marker.length()));
            }
        }
        return prefix.toString();
    }

    private static String mark(Level item, Level list) {
        item.marker = list.kind == Container.NUMBERS ? list.number++ + "" + list.sign + " " : list.sign + " ";
        return item.marker;
    }

    private Level top() {
        return levels.get(levels.size() - 1);
    }

    /** Whether the next block opens an item. */
    boolean opensItem() {
        return levels.stream().anyMatch(level -> level.kind == Container.ITEM && level.marker.isEmpty());
    }

    /** All blocks, without a line feed at the end. */
    String text() {
        return out.isEmpty() ? "" : out.substring(0, out.length() - 1);
    }
}
