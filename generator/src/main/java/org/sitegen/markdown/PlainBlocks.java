package org.sitegen.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.sitegen.text.CodePoints;

/**
 * Finds the blocks of a text that has none but paragraphs, headings that begin with {@code #}, quotes of paragraphs, and
 * lists of single lines, as most news has. They are those that {@link BlockStructure} finds, at less cost. Where a line
 * could begin or go on with anything else, the whole text is left to it.
 */
final class PlainBlocks {

    private static final int DEEPEST_LEVEL = 6;
    private static final int SHORTEST_FENCE = 3;
    private static final int CODE_INDENT = 4;

    private final String text;
    private final char[] chars;
    private final Document document = new Document(null, BasedSequence.NULL);
    private final TextLines.Collector lines = new TextLines.Collector();
    private BlockQuote quote;
    private BulletList list;
    private boolean isListOpen;

    private PlainBlocks(SourceText source) {
        text = source.text();
        chars = source.chars();
    }

    /** The blocks of a text; empty where it may have others. */
    static Optional<Document> parse(SourceText text) {
        PlainBlocks blocks = new PlainBlocks(text);
        return blocks.read() ? Optional.of(blocks.document) : Optional.empty();
    }

    /** Whether all blocks were found. */
    private boolean read() {
        int start = 0;
        while (start < chars.length) {
            int end = lineEnd(start);
            if (!readLine(start, end)) {
                return false;
            }
            start = end < chars.length && isCrLf(end) ? end + 2 : end + 1;
        }
        endParagraph(parent());
        return true;
    }

    private Node parent() {
        return quote == null ? document : quote;
    }

    /** Whether the line could be read. */
    private boolean readLine(int lineStart, int end) {
        int start = lineStart;
        int first = firstSign(start, end);
        if (list != null && first < end) {
            if (isItem(start, end)) {
                return isListOpen && addItem(start, end);
            }
            // The line could go on with the last item.
            if (isListOpen || first > start) {
                return false;
            }
            list = null;
        }
        isListOpen &= first < end;
        if (first < end && chars[first] == '>' && first - start < CODE_INDENT) {
            if (quote == null) {
                endParagraph(document);
                quote = new BlockQuote();
                document.appendChild(quote);
            }
            start = first + 1 < end && chars[first + 1] == ' ' ? first + 2 : first + 1;
            first = firstSign(start, end);
        } else if (quote != null) {
            if (first < end && !lines.isEmpty()) {
                // The line could go on with the paragraph in the quote.
                return false;
            }
            endParagraph(quote);
            quote = null;
        }
        if (first == end) {
            endParagraph(parent());
            return true;
        }
        if (first - start >= CODE_INDENT) {
            return false;
        }
        if (chars[first] == '#' && isHeading(first, end)) {
            endParagraph(parent());
            parent().appendChild(heading(first, end));
            return true;
        }
        if (isText(first, end)) {
            lines.add(first, end);
            return true;
        }
        return start == lineStart && quote == null && lines.isEmpty() && isItem(start, end) && beginList(start, end);
    }

    /** Whether the line begins with the sign of an item of the list, or of any where there is none, and a space. */
    private boolean isItem(int start, int end) {
        return start + 2 < end
                && (list == null ? "-+*".indexOf(chars[start]) >= 0 : chars[start] == list.getOpeningMarker())
                && chars[start + 1] == ' ';
    }

    private boolean beginList(int start, int end) {
        list = new BulletList();
        list.setOpeningMarker(chars[start]);
        list.setTight(true);
        document.appendChild(list);
        return addItem(start, end);
    }

    private boolean addItem(int start, int end) {
        int first = start + 2;
        if (isBlank(chars[first]) || !isText(first, end) || isHeading(first, end)) {
            return false;
        }
        lines.add(first, end);
        BulletListItem item = new BulletListItem();
        item.appendChild(withLines(new Paragraph()));
        list.appendChild(item);
        isListOpen = true;
        return true;
    }

    private void endParagraph(Node parent) {
        if (!lines.isEmpty()) {
            parent.appendChild(withLines(new Paragraph()));
        }
    }

    private Block heading(int first, int end) {
        int textStart = signsEnd(first, end, '#');
        Heading heading = new Heading();
        heading.setLevel(textStart - first);
        int textEnd = trimEnd(textStart, end);
        int closing = textEnd;
        while (closing > textStart && chars[closing - 1] == '#') {
            closing--;
        }
        if (closing == textStart || isBlank(chars[closing - 1])) {
            textEnd = trimEnd(textStart, closing);
        }
        int at = textStart;
        while (at < textEnd && isBlank(chars[at])) {
            at++;
        }
        lines.add(at, textEnd);
        return withLines(heading);
    }

    private Block withLines(Block block) {
        block.appendChild(new ParagraphText(lines.take(text)));
        return block;
    }

    private boolean isHeading(int first, int end) {
        int textStart = signsEnd(first, end, '#');
        return textStart - first <= DEEPEST_LEVEL && (textStart == end || isBlank(chars[textStart]));
    }

    /** Whether the line can be nothing but a line of a paragraph. */
    private boolean isText(int first, int end) {
        return switch (chars[first]) {
            case '-', '+', '=', ':', '<', '>', '\t' -> false;
            case '*', '_' -> !isBreakOrItem(first, end);
            case '`', '~' -> signsEnd(first, end, chars[first]) - first < SHORTEST_FENCE;
            case '[' -> first + 1 == end || chars[first + 1] != '^';
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> !isNumberOfItem(first, end);
            default -> true;
        };
    }

    private boolean isBreakOrItem(int first, int end) {
        char sign = chars[first];
        if (first + 1 == end || isSpace(chars[first + 1])) {
            return true;
        }
        int at = first;
        while (at < end && (chars[at] == sign || isBlank(chars[at]))) {
            at++;
        }
        return at == end;
    }

    private boolean isNumberOfItem(int first, int end) {
        int at = first;
        while (at < end && CodePoints.isAsciiDigit(chars[at])) {
            at++;
        }
        return at < end && (chars[at] == '.' || chars[at] == ')');
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < chars.length && chars[end] != '\n' && chars[end] != '\r') {
            end++;
        }
        return end;
    }

    private boolean isCrLf(int end) {
        return chars[end] == '\r' && end + 1 < chars.length && chars[end + 1] == '\n';
    }

    /** The first character of a line that is no space; a tab is left to count for what it is. */
    private int firstSign(int start, int end) {
        int first = start;
        while (first < end && chars[first] == ' ') {
            first++;
        }
        return trimEnd(first, end) == first ? end : first;
    }

    private int signsEnd(int start, int end, char sign) {
        int at = start;
        while (at < end && chars[at] == sign) {
            at++;
        }
        return at;
    }

    private int trimEnd(int start, int end) {
        int at = end;
        while (at > start && isBlank(chars[at - 1])) {
            at--;
        }
        return at;
    }

    /** Whether flexmark could take the character for the white space behind the sign of a list. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
