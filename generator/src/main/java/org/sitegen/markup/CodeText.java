package org.sitegen.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.sitegen.text.CleanText;

/** The text of a block of code, line by line as it was typed. */
final class CodeText implements NodeFilter {

    private final StringBuilder out = new StringBuilder();
    private boolean broken;

    private CodeText() {}

    /** The text, without blank lines at either end and without a line feed at its end. */
    static String of(Element block) {
        CodeText text = new CodeText();
        block.filter(text);
        return trimmed(CleanText.of(text.out.toString()).text().replace('\u00A0', ' '));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText().replace("\r\n", "\n"));
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        return switch (element.normalName()) {
            case "br" -> {
                out.append('\n');
                broken = true;
                yield FilterResult.SKIP_ENTIRELY;
            }
            case "em", "script", "style" ->
                element.normalName().equals("em") && !isOfBoard(element)
                        ? FilterResult.CONTINUE
                        : FilterResult.SKIP_ENTIRELY;
            default -> FilterResult.CONTINUE;
        };
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("li")) {
            endLine();
        }
        return FilterResult.CONTINUE;
    }

    /** The line feed that follows a break in the page's source is the same one. */
    private void append(String text) {
        out.append(text, broken && text.startsWith("\n") ? 1 : 0, text.length());
        broken = false;
    }

    private void endLine() {
        if (out.length() > 0 && out.charAt(out.length() - 1) == '\n') {
            out.setLength(out.length() - 1);
        }
        out.append('\n');
        broken = true;
    }

    /** The words that invite to copy the code. */
    private static boolean isOfBoard(Element element) {
        return element.hasAttr("onclick")
                || (element.parent() != null && element.parent().hasClass("blockcode"));
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        int start = 0;
        for (int feed = text.indexOf('\n');
                feed >= 0 && feed < end && text.substring(start, feed).isBlank(); ) {
            start = feed + 1;
            feed = text.indexOf('\n', start);
        }
        return text.substring(Math.min(start, end), end);
    }

    /** The length of the longest run of backticks. */
    static int longestRun(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
