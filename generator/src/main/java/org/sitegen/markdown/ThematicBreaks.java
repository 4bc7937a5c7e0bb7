package org.sitegen.markdown;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Thematic breaks, found without flexmark's regular expression, which overflows the stack on long lines. */
final class ThematicBreaks implements BlockParserFactory {

    private static final int FEWEST = 3;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= 4 || state.isBlank()) {
            return BlockStart.none();
        }
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        char sign = line.charAt(start);
        if (sign != '*' && sign != '-' && sign != '_') {
            return BlockStart.none();
        }
        int signs = 0;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == sign) {
                signs++;
            } else if (c != ' ' && c != '\t') {
                return BlockStart.none();
            }
        }
        return signs < FEWEST
                ? BlockStart.none()
                : BlockStart.of(new BreakParser(line.subSequence(start))).atIndex(line.length());
    }

    private static final class BreakParser extends AbstractBlockParser {

        private final ThematicBreak block;

        private BreakParser(BasedSequence chars) {
            block = new ThematicBreak(chars);
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
