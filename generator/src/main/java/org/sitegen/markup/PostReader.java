package org.sitegen.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.sitegen.forum.BodyText;
import org.sitegen.markup.Blocks.Container;
import org.sitegen.markup.Line.Style;

/** Walks through a post from its first node to its last, without recursion, and writes its blocks. */
final class PostReader implements NodeFilter {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "html",
            "legend",
            "main",
            "marquee",
            "menu",
            "nav",
            "p",
            "section",
            "summary",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "listing",
            "plaintext");

    private static final Pattern DOWNLOAD_LABEL = Pattern.compile("点击文件名下载附件|點擊文件名下載附件|點選檔案名稱下載附件");

    /** A heading that is longer is a paragraph that somebody made large. */
    private static final int LONGEST_HEADING = 120;

    private static final int MOST_SPANNED = 1000;

    /** What is to be done where an element ends. */
    private record Frame(Element element, Runnable end) {}

    private final Element post;
    private final Prose prose;
    private final Addresses addresses;
    private final Destinations destinations = new Destinations();
    private final Blocks blocks = new Blocks();
    private final Set<Element> grids;

    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<Element> mutes = new ArrayDeque<>();
    private final Deque<Boolean> tables = new ArrayDeque<>();
    private final Map<Style, Integer> set = new EnumMap<>(Style.class);
    private Line line = new Line();
    private Optional<Table> grid = Optional.empty();
    private boolean inCell;
    private boolean inHeading;
    private Node labelled;
    private String played = "";
    private Optional<String> target = Optional.empty();
    private int link = Line.NO_LINK;

    PostReader(Element post, MarkupSettings settings) {
        this.post = post;
        this.prose = new Prose(settings.noise());
        this.addresses = new Addresses(settings.absolute());
        this.grids = TableShapes.grids(post);
    }

    BodyText read() {
        for (Node child = post.firstChild(); child != null; child = child.nextSibling()) {
            child.filter(this);
        }
        flush();
        return new BodyText(blocks.text(), destinations.all());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? open(element) : FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node.equals(mutes.peek())) {
            mutes.pop();
        }
        if (!frames.isEmpty() && frames.peek().element().equals(node)) {
            frames.pop().end().run();
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        if (Noise.isUnclosedTip(element)) {
            mutes.push(element);
            return FilterResult.CONTINUE;
        }
        if (element.normalName().equals("script")) {
            Media.scripted(element).ifPresent(this::media);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Noise.takes(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Media.isPlayer(element)) {
            Media.played(element).ifPresent(this::media);
            return FilterResult.SKIP_ENTIRELY;
        }
        return element.hasClass("blockcode") ? code(element) : openTag(element);
    }

    private FilterResult openTag(Element element) {
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "hr" -> rule();
            case "img" -> picture(element);
            case "pre" -> {
                return code(element);
            }
            case "ignore_js_op" -> attachment(element);
            case "a" -> anchor(element);
            case "b", "strong" -> style(element, Style.BOLD);
            case "i", "em", "cite", "dfn" -> style(element, Style.ITALIC);
            case "s", "strike", "del" -> style(element, Style.DELETED);
            case "code", "tt", "kbd", "samp" -> style(element, Style.CODE);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul" -> container(element, Container.BULLETS);
            case "ol" -> container(element, Container.NUMBERS);
            case "li" -> item(element);
            case "table" -> table(element);
            case "tr", "td", "th" -> tablePart(element);
            default -> {
                if (element.hasClass("quote")) {
                    container(element, Container.QUOTE);
                } else if (BLOCKS.contains(element.normalName())) {
                    block(element);
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private void push(Element element, Runnable end) {
        frames.push(new Frame(element, end));
    }

    private void text(TextNode node) {
        if (!mutes.isEmpty() && mutes.peek().hasClass("tip")) {
            lookBehindTip(node);
        }
        if (mutes.isEmpty()) {
            add(prose.of(node.getWholeText()), style());
        }
    }

    /** In an unclosed tip the text behind the attachment follows the tip's own words, as a node beside theirs. */
    private void lookBehindTip(TextNode node) {
        if (Objects.equals(node.parent(), labelled) && !node.isBlank()) {
            mutes.clear();
        } else if (DOWNLOAD_LABEL.matcher(prose.of(node.getWholeText())).find()) {
            labelled = node.parent();
        }
    }

    private void add(String words, Style style) {
        if (target.isPresent() && link == Line.NO_LINK && !words.isBlank()) {
            link = line.link(target.get());
        }
        line.add(words, style, link);
    }

    private Style style() {
        for (Style style : new Style[] {Style.CODE, Style.DELETED, Style.BOLD, Style.ITALIC}) {
            if (set.getOrDefault(style, 0) > 0) {
                return style;
            }
        }
        return Style.PLAIN;
    }

    private void lineBreak() {
        if (!mutes.isEmpty() && mutes.peek().hasClass("tip")) {
            mutes.clear();
        }
        flush();
    }

    /** Ends the paragraph; in a cell or heading, which have only one line, the word. */
    private void flush() {
        if (inCell || inHeading) {
            line.space();
            return;
        }
        Line finished = line.trimmed();
        begin(new Line());
        EditStamp.removeFrom(finished);
        if (!finished.trimmed().isEmpty()) {
            blocks.add(List.of(LineWriter.write(finished, LineWriter.Place.PARAGRAPH, destinations)));
        }
    }

    private void begin(Line next) {
        line = next;
        link = Line.NO_LINK;
    }

    private void block(Element element) {
        flush();
        push(element, this::flush);
    }

    private void rule() {
        flush();
        if (!inCell && !inHeading && !blocks.opensItem()) {
            blocks.add(List.of("---"));
        }
    }

    private FilterResult code(Element element) {
        String code = CodeText.of(element);
        flush();
        if (code.isBlank()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (inCell || inHeading) {
            add(code, Style.CODE);
            line.space();
        } else {
            String fence = "`".repeat(Math.max(CodeText.longestRun(code) + 1, 3));
            blocks.add((fence + "\n" + code + "\n" + fence).lines().toList());
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private void picture(Element element) {
        Pictures.address(element).ifPresent(written -> {
            String words = element.hasAttr("alt") && !element.attr("alt").isBlank()
                    ? element.attr("alt")
                    : element.attr("title");
            line.add(new Line.Picture(
                    addresses.absolute(written), prose.of(words).strip()));
        });
    }

    private void attachment(Element element) {
        mutes.clear();
        flush();
        mutes.push(element);
        push(element, this::flush);
    }

    /** Both a player and the script that starts it can tell what it plays: one link is enough. */
    private void media(String written) {
        String address = addresses.absolute(written);
        if (address.equals(played)) {
            return;
        }
        played = address;
        flush();
        line.add(address, Style.PLAIN, line.link(address));
        flush();
    }

    private void anchor(Element element) {
        Optional<String> around = target;
        Optional<String> found = addresses.of(element);
        if (mutes.isEmpty() && found.isPresent()) {
            setTarget(found);
            push(element, () -> setTarget(around));
        }
    }

    private void setTarget(Optional<String> next) {
        target = next;
        link = Line.NO_LINK;
    }

    private void style(Element element, Style style) {
        set.merge(style, 1, Integer::sum);
        push(element, () -> set.merge(style, -1, Integer::sum));
    }

    private void heading(Element element) {
        flush();
        if (inCell || inHeading) {
            push(element, this::flush);
            return;
        }
        inHeading = true;
        int level = element.normalName().charAt(1) - '0';
        push(element, () -> {
            inHeading = false;
            Line finished = line.trimmed();
            if (finished.length() > LONGEST_HEADING || finished.isEmpty() || blocks.opensItem()) {
                flush();
            } else {
                begin(new Line());
                blocks.add(List.of(
                        "#".repeat(level) + " " + LineWriter.write(finished, LineWriter.Place.HEADING, destinations)));
            }
        });
    }

    private void container(Element element, Container container) {
        flush();
        boolean opened = !inCell && !inHeading && blocks.open(isNumbered(element) ? Container.NUMBERS : container);
        if (opened && element.normalName().equals("ol")) {
            blocks.number(number(element.attr("start"), 1, Integer.MAX_VALUE));
        }
        push(element, () -> {
            flush();
            if (opened) {
                blocks.close();
            }
        });
    }

    /** Boards write numbered lists as bulleted ones with a type. */
    private static boolean isNumbered(Element element) {
        String type = element.attr("type");
        return element.normalName().equals("ul") && type.length() == 1 && "1aAiI".contains(type);
    }

    private void item(Element element) {
        flush();
        boolean opened = !inCell && !inHeading && blocks.isInList() && blocks.open(Container.ITEM);
        push(element, () -> {
            flush();
            if (opened) {
                blocks.close();
            }
        });
    }

    private void table(Element element) {
        flush();
        boolean isGrid = !inCell && !inHeading && grid.isEmpty() && grids.contains(element);
        tables.push(isGrid);
        if (isGrid) {
            grid = Optional.of(new Table());
        }
        push(element, () -> {
            tables.pop();
            flush();
            if (isGrid) {
                List<String> lines = grid.orElseThrow().write(destinations);
                grid = Optional.empty();
                if (!lines.isEmpty()) {
                    blocks.add(lines);
                }
            }
        });
    }

    private void tablePart(Element element) {
        if (tables.isEmpty() || !tables.peek()) {
            block(element);
            return;
        }
        Table table = grid.orElseThrow();
        if (element.normalName().equals("tr")) {
            flush();
            table.row();
            return;
        }
        flush();
        begin(table.cell(span(element, "colspan"), span(element, "rowspan")));
        inCell = true;
        push(element, () -> {
            inCell = false;
            begin(new Line());
        });
    }

    private static int span(Element cell, String name) {
        return Math.max(number(cell.attr(name), 1, MOST_SPANNED), 1);
    }

    private static int number(String written, int otherwise, int most) {
        try {
            return Math.min(Integer.parseInt(written.strip()), most);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
