package org.sitegen.markup;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Tells tables of data from those that only lay text out: these have one cell with something in it in each row, or cells that
 * hold a table of data, lists, code, headings or long text in several paragraphs.
 */
final class TableShapes implements NodeFilter {

    private static final Set<String> HEAVY = Set.of("ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> BREAKS = Set.of("br", "p", "div");

    private static final int LONG_CELL = 600;

    private static final int MANY_BREAKS = 3;

    private static final class Shape {
        private int filled;
        private int mostFilled;
        private boolean laysOut;
    }

    private static final class Cell {
        private final Shape table;
        private int length;
        private int breaks;
        private boolean filled;

        private Cell(Shape table) {
            this.table = table;
        }
    }

    private final Set<Element> grids = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Shape> tables = new ArrayDeque<>();
    private final Deque<Cell> cells = new ArrayDeque<>();

    private TableShapes() {}

    /** The tables of data in a post. */
    static Set<Element> grids(Element post) {
        TableShapes shapes = new TableShapes();
        for (Node child = post.firstChild(); child != null; child = child.nextSibling()) {
            child.filter(shapes);
        }
        return shapes.grids;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            fill(text.isBlank() ? 0 : text.getWholeText().length());
        } else if (node instanceof Element element) {
            if (!Noise.isUnclosedTip(element) && Noise.takes(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String name = element.normalName();
        switch (name) {
            case "table" -> tables.push(new Shape());
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.peek().filled = 0;
                }
            }
            case "td", "th" -> {
                if (!tables.isEmpty()) {
                    cells.push(new Cell(tables.peek()));
                }
            }
            case "img" -> fill(Pictures.address(element).isPresent() ? 1 : 0);
            default -> weigh(element, name);
        }
    }

    private void weigh(Element element, String name) {
        if (cells.isEmpty() || tables.peek() != cells.peek().table) {
            return;
        }
        if (HEAVY.contains(name) || element.hasClass("blockcode") || element.hasClass("quote")) {
            cells.peek().table.laysOut = true;
        } else if (BREAKS.contains(name)) {
            cells.peek().breaks++;
        }
    }

    private void fill(int length) {
        if (length > 0 && !cells.isEmpty()) {
            cells.peek().filled = true;
            cells.peek().length += length;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "td", "th" -> closeCell();
                case "table" -> closeTable(element);
                default -> {}
            }
        }
        return FilterResult.CONTINUE;
    }

    private void closeCell() {
        if (cells.isEmpty() || tables.isEmpty() || cells.peek().table != tables.peek()) {
            return;
        }
        Cell cell = cells.pop();
        if (cell.filled) {
            cell.table.filled++;
            cell.table.mostFilled = Math.max(cell.table.mostFilled, cell.table.filled);
        }
        cell.table.laysOut |= cell.length > LONG_CELL && cell.breaks >= MANY_BREAKS;
        fill(cell.length);
    }

    private void closeTable(Element element) {
        Shape closed = tables.pop();
        if (closed.mostFilled > 1 && !closed.laysOut) {
            grids.add(element);
            if (!tables.isEmpty()) {
                tables.peek().laysOut = true;
            }
        }
    }
}
