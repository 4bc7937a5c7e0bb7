package org.sitegen.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;
import org.sitegen.text.CodePoints;

/**
 * Parses the HTML of a body that has raw HTML in it as a browser would, keeps of the raw HTML what {@link HtmlAllowList}
 * names, and writes it balanced and with the marks of {@link RelocatableHtml}.
 */
final class HtmlCleaner {

    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "source", "track", "col", "input");

    private static final int DEEPEST_LEVEL = 6;

    private final BodyHtml body;
    private final HeadingIds ids;
    private final SourceLines sourceLines;
    private final StringBuilder out;
    private final Deque<String> ends = new ArrayDeque<>();
    private final Set<String> warned = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private int headingShift;

    HtmlCleaner(BodyHtml body, HeadingIds ids, SourceLines sourceLines) {
        this.body = body;
        this.ids = ids;
        this.sourceLines = sourceLines;
        this.out = new StringBuilder(body.out().length() + 64);
    }

    /** The cleaned HTML, with marks. New links are added to those of the body. */
    StringBuilder clean() {
        Element top = Document.createShell("").body();
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        String html = UnclosedElements.rename(body.out().toString());
        for (Node node : parser.parseFragmentInput(html, top, "")) {
            top.appendChild(node);
        }
        headingShift = top.selectFirst("h1") == null ? 0 : 1;
        writeChildren(top);
        return out;
    }

    /** What was dropped that readers will miss; complete once it is cleaned. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void writeChildren(Element top) {
        Node node = top.childNodeSize() == 0 ? null : top.childNode(0);
        int depth = 0;
        while (node != null) {
            if (begin(node) && node.childNodeSize() > 0) {
                node = node.childNode(0);
                depth++;
                continue;
            }
            end(node);
            while (node.nextSibling() == null && depth > 0) {
                node = node.parent();
                depth--;
                end(node);
            }
            node = node.nextSibling();
        }
    }

    private void end(Node node) {
        if (node instanceof Element) {
            out.append(ends.pop());
        }
    }

    /** Writes the beginning of a node, and says whether its children are to be written. */
    private boolean begin(Node node) {
        if (node instanceof TextNode text) {
            escape(text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String name = element.normalName();
        if (isOurs(element)) {
            beginOurs(element, name);
            return true;
        }
        if (HtmlAllowList.drops(name)) {
            warn(element, name);
            ends.push("");
            return false;
        }
        if (!HtmlAllowList.allows(name)) {
            ends.push("");
            return true;
        }
        switch (name) {
            case "a" -> beginLink(element);
            case "img" -> writeImage(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> beginHeading(element, name);
            default -> beginElement(element, name);
        }
        return true;
    }

    /** Once for each kind of element: a text may have hundreds. */
    private void warn(Element element, String name) {
        if (HtmlAllowList.isMissed(name) && warned.add(name)) {
            problems.add(Problem.warning(place(element), MarkdownProblems.dropped(name)));
        }
    }

    private SourceLocation place(Element element) {
        int written = element.sourceRange().start().pos();
        return sourceLines.at(body.chunks().sourceOf(written));
    }

    private static boolean isOurs(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (isOurs(attribute.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOurs(String value) {
        return !value.isEmpty() && value.charAt(0) == Marks.OURS;
    }

    private void beginOurs(Element element, String name) {
        if (name.equals("a") && isNumber(element.attr("href"))) {
            beginLink(element);
            return;
        }
        if (name.equals("img")) {
            writeImage(element);
            return;
        }
        if (name.length() == 2 && name.charAt(0) == 'h' && CodePoints.isAsciiDigit(name.charAt(1))) {
            beginHeading(element, name);
            return;
        }
        out.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            String value = attribute.getValue();
            HtmlText.escape(out, isOurs(value) ? value.substring(1) : value);
            out.append('"');
        }
        out.append('>');
        ends.push(VOID.contains(name) ? "" : "</" + name + ">");
    }

    private static boolean isNumber(String value) {
        return isOurs(value) && value.length() > 1 && CodePoints.isAsciiDigit(value.charAt(1));
    }

    private void beginLink(Element element) {
        String href = element.attr("href");
        boolean linked = isNumber(href) || (element.hasAttr("href") && SafeUrl.isSafe(href));
        if (!linked) {
            beginElement(element, "a");
            return;
        }
        String number = number(BodyLink.Kind.LINK, href, element);
        out.append(Marks.START).append(Marks.LINK).append(number).append(Marks.OURS);
        writeAttributes(element, "a", Marks.OURS_PREFIX);
        out.append(Marks.END);
        ends.push("" + Marks.START + Marks.LINK_END + number + Marks.END);
    }

    private String number(BodyLink.Kind kind, String value, Element element) {
        if (isNumber(value)) {
            return value.substring(1);
        }
        SourceLocation place = place(element);
        return Integer.toString(
                body.addLink(new BodyLink(kind, withoutMarks(value).strip(), place.line(), place.column())));
    }

    private void writeImage(Element element) {
        String src = element.attr("src");
        ends.push("");
        if (!isNumber(src) && (src.isBlank() || !SafeUrl.isSafe(src))) {
            escape(element.attr("alt"));
            return;
        }
        out.append(Marks.START).append(Marks.IMAGE).append(number(BodyLink.Kind.IMAGE, src, element));
        out.append(Marks.OURS);
        escape(element.attr("alt"));
        out.append(Marks.OURS);
        writeAttributes(element, "img", Marks.OURS_PREFIX);
        out.append(Marks.END);
    }

    private void beginHeading(Element element, String name) {
        int level = Math.min(name.charAt(1) - '0' + headingShift, DEEPEST_LEVEL);
        String mark = "h" + Marks.START + Marks.HEADING + level + Marks.END;
        out.append('<').append(mark);
        writeAttributes(element, name, Marks.PREFIX_MARK);
        out.append('>');
        ends.push("</" + mark + ">");
    }

    private void beginElement(Element element, String name) {
        out.append('<').append(name);
        writeAttributes(element, name, Marks.PREFIX_MARK);
        switch (name) {
            case "audio", "video" -> {
                out.append(" controls");
                writeUrl(element, "src");
                if (name.equals("video")) {
                    writeUrl(element, "poster");
                }
            }
            case "source", "track" -> writeUrl(element, "src");
            default -> {}
        }
        out.append('>');
        if (name.equals("pre") && element.wholeText().startsWith("\n")) {
            out.append('\n');
        }
        ends.push(VOID.contains(name) ? "" : "</" + name + ">");
    }

    private void writeUrl(Element element, String attribute) {
        String value = element.attr(attribute);
        if (!value.isBlank() && SafeUrl.isSafe(value)) {
            out.append(Marks.START).append(Marks.URL);
            out.append(number(BodyLink.Kind.RESOURCE, value, element)).append(Marks.OURS);
            out.append(attribute).append(Marks.END);
        }
    }

    /** Writes the attributes that hold no URL; before the value of an id comes what stands for the prefix. */
    private void writeAttributes(Element element, String name, String prefix) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            String value = attribute.getValue();
            if (key.equals("id")) {
                writeId(value, prefix);
            } else if (HtmlAllowList.allows(name, key, value)) {
                out.append(' ').append(key);
                if (!HtmlAllowList.isFlag(key)) {
                    out.append("=\"");
                    escape(value);
                    out.append('"');
                }
            }
        }
    }

    private void writeId(String value, String prefix) {
        if (isOurs(value)) {
            out.append(" id=\"").append(prefix);
            HtmlText.escape(out, value.substring(value.indexOf(Marks.END) + 1));
            out.append('"');
        } else if (!value.isEmpty() && value.chars().noneMatch(c -> c <= ' ' || CharKinds.isWhitespace(c))) {
            out.append(" id=\"").append(prefix);
            escape(ids.unique(value));
            out.append('"');
        }
    }

    private void escape(String text) {
        HtmlText.escape(out, withoutMarks(text));
    }

    private static String withoutMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= Marks.OURS) {
                return text.codePoints()
                        .filter(cp -> cp > Marks.OURS)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }
}
