package org.sitegen.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** Definitions of footnotes: {@code [^label]:} with the text behind it and in the lines indented by four below it. */
final class FootnoteBlocks implements BlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int start = state.getNextNonSpaceIndex();
        CharSequence line = state.getLine();
        if (state.getIndent() >= 4
                || start + 1 >= line.length()
                || line.charAt(start) != '['
                || line.charAt(start + 1) != '^') {
            return BlockStart.none();
        }
        int end = start + 2;
        int limit = Math.min(line.length(), end + LinkSyntax.LONGEST_LABEL);
        while (end < limit && line.charAt(end) > ' ' && line.charAt(end) != '[' && line.charAt(end) != ']') {
            end++;
        }
        if (end == start + 2 || end + 1 >= line.length() || line.charAt(end) != ']' || line.charAt(end + 1) != ':') {
            return BlockStart.none();
        }
        String label = line.subSequence(start + 2, end).toString();
        return BlockStart.of(new FootnoteParser(label)).atIndex(end + 2);
    }

    private static final class FootnoteParser extends AbstractBlockParser {

        private final FootnoteDefinition block;

        private FootnoteParser(String label) {
            block = new FootnoteDefinition(label);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return block.getFirstChild() == null
                        ? BlockContinue.none()
                        : BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= 4 ? BlockContinue.atColumn(state.getColumn() + 4) : BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setCharsFromContent();
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            return true;
        }
    }
}
