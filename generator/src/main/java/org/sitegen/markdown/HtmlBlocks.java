package org.sitegen.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitegen.text.CodePoints;

/** HTML blocks by the seven start conditions of CommonMark 0.31, found without regular expressions. */
final class HtmlBlocks implements BlockParserFactory {

    private static final int LONGEST_NAME = 12;

    private static final Set<String> VERBATIM = Set.of("script", "pre", "style", "textarea");

    private static final Set<String> BLOCK = Set.of(
            "address",
            "article",
            "aside",
            "base",
            "basefont",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
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
            "frame",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "link",
            "main",
            "menu",
            "menuitem",
            "nav",
            "noframes",
            "ol",
            "optgroup",
            "option",
            "p",
            "param",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "track",
            "ul");

    /** How a block ends. */
    private enum Ending {
        VERBATIM_TAG,
        COMMENT,
        INSTRUCTION,
        DECLARATION,
        CDATA,
        BLANK_LINE;

        private boolean isIn(String line) {
            return switch (this) {
                case VERBATIM_TAG -> containsClosingTag(line);
                case COMMENT -> line.contains("-->");
                case INSTRUCTION -> line.contains("?>");
                case DECLARATION -> line.indexOf('>') >= 0;
                case CDATA -> line.contains("]]>");
                case BLANK_LINE -> false;
            };
        }

        private static boolean containsClosingTag(String line) {
            String lower = line.toLowerCase(Locale.ROOT);
            return VERBATIM.stream().anyMatch(name -> lower.contains("</" + name + ">"));
        }
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int start = state.getNextNonSpaceIndex();
        BasedSequence sequence = state.getLine();
        if (state.getIndent() >= 4 || state.isBlank() || sequence.charAt(start) != '<') {
            return BlockStart.none();
        }
        String line = sequence.subSequence(start).toString();
        boolean inParagraph = matched.getBlockParser().isParagraphParser()
                || state.getActiveBlockParser().isParagraphParser();
        Optional<Ending> ending = ending(line, !inParagraph);
        return ending.isEmpty()
                ? BlockStart.none()
                : BlockStart.of(new HtmlBlockParser(ending.get())).atIndex(state.getIndex());
    }

    private static Optional<Ending> ending(String line, boolean mayBeAnyTag) {
        if (line.startsWith("<!--")) {
            return Optional.of(Ending.COMMENT);
        }
        if (line.startsWith("<?")) {
            return Optional.of(Ending.INSTRUCTION);
        }
        if (line.startsWith("<![CDATA[")) {
            return Optional.of(Ending.CDATA);
        }
        if (line.length() > 2 && line.charAt(1) == '!' && CodePoints.isAsciiLetter(line.charAt(2))) {
            return Optional.of(Ending.DECLARATION);
        }
        return tagEnding(line, mayBeAnyTag);
    }

    private static Optional<Ending> tagEnding(String line, boolean mayBeAnyTag) {
        boolean closing = line.startsWith("</");
        int nameStart = closing ? 2 : 1;
        int nameEnd = HtmlSyntax.nameEnd(line, nameStart);
        if (nameEnd == nameStart || !CodePoints.isAsciiLetter(line.charAt(nameStart))) {
            return Optional.empty();
        }
        String name = nameEnd - nameStart > LONGEST_NAME
                ? ""
                : line.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        boolean ended = nameEnd == line.length() || " \t>".indexOf(line.charAt(nameEnd)) >= 0;
        if (ended && !closing && VERBATIM.contains(name)) {
            return Optional.of(Ending.VERBATIM_TAG);
        }
        if ((ended || line.startsWith("/>", nameEnd)) && BLOCK.contains(name)) {
            return Optional.of(Ending.BLANK_LINE);
        }
        return mayBeAnyTag && !(VERBATIM.contains(name) && !closing) && isWholeTag(line, closing)
                ? Optional.of(Ending.BLANK_LINE)
                : Optional.empty();
    }

    private static boolean isWholeTag(String line, boolean closing) {
        int end = closing
                ? HtmlSyntax.closingTagEnd(line, 0)
                : HtmlSyntax.openingTagEnd(line, 0, new Fuel(line.length()));
        return end > 0 && HtmlSyntax.skipSpace(line, end) == line.length();
    }

    private static final class HtmlBlockParser extends AbstractBlockParser {

        private final HtmlBlock block = new HtmlBlock();
        private final BlockContent content = new BlockContent();
        private final Ending ending;
        private boolean finished;

        private HtmlBlockParser(Ending ending) {
            this.ending = ending;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            boolean ends = finished || (state.isBlank() && ending == Ending.BLANK_LINE);
            return ends ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            finished = ending != Ending.BLANK_LINE && ending.isIn(line.toString());
            content.add(line, state.getIndent());
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setContent(content);
        }

        @Override
        public boolean isRawText() {
            return true;
        }

        @Override
        public boolean canInterruptBy(BlockParserFactory factory) {
            return false;
        }
    }
}
