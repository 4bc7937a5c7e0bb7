package org.sitegen.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Headings, in both ways of writing them. Unlike flexmark's own parser of them it does not copy the paragraph for every
 * line in it, and a line under link reference definitions is no heading.
 */
final class HeadingBlocks implements BlockParserFactory {

    private static final int DEEPEST_LEVEL = 6;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= 4 || state.isBlank()) {
            return BlockStart.none();
        }
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        return switch (line.charAt(start)) {
            case '#' -> tryAtx(line, start);
            case '=', '-' -> trySetext(line, start, matched.getBlockParser());
            default -> BlockStart.none();
        };
    }

    private static BlockStart tryAtx(BasedSequence line, int start) {
        int textStart = start;
        while (textStart < line.length() && line.charAt(textStart) == '#') {
            textStart++;
        }
        int level = textStart - start;
        if (level > DEEPEST_LEVEL || (textStart < line.length() && !isBlank(line.charAt(textStart)))) {
            return BlockStart.none();
        }
        int end = trimEnd(line, textStart, line.length());
        int closing = end;
        while (closing > textStart && line.charAt(closing - 1) == '#') {
            closing--;
        }
        if (closing < end && closing > textStart - 1 && (closing == textStart || isBlank(line.charAt(closing - 1)))) {
            end = trimEnd(line, textStart, closing);
        }
        BlockContent content = new BlockContent();
        content.add(line.subSequence(textStart, end), 0);
        return BlockStart.of(new HeadingParser(level, content)).atIndex(line.length());
    }

    private static int trimEnd(BasedSequence line, int start, int end) {
        int at = end;
        while (at > start && isBlank(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static BlockStart trySetext(BasedSequence line, int start, BlockParser paragraph) {
        if (!paragraph.isParagraphParser()) {
            return BlockStart.none();
        }
        char underline = line.charAt(start);
        int at = start;
        while (at < line.length() && line.charAt(at) == underline) {
            at++;
        }
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        BlockContent content = paragraph.getBlockContent();
        if (at < line.length() || isOnlyDefinitions(content)) {
            return BlockStart.none();
        }
        BlockContent copy = new BlockContent();
        copy.addAll(content.getLines(), content.getLineIndents());
        return BlockStart.of(new HeadingParser(underline == '=' ? 1 : 2, copy))
                .atIndex(line.length())
                .replaceActiveBlockParser();
    }

    private static boolean isOnlyDefinitions(BlockContent content) {
        TextLines lines = TextLines.of(content.getLines());
        String text = lines.text();
        return text.startsWith("[") && LinkReferences.end(text, new Fuel(text.length())) >= text.length();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static final class HeadingParser extends AbstractBlockParser {

        private final Heading block = new Heading();

        private HeadingParser(int level, BlockContent content) {
            block.setLevel(level);
            block.setContent(content);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setCharsFromContent();
        }
    }
}
