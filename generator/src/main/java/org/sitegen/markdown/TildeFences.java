package org.sitegen.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Code fences of tildes, whose info string may hold tildes and backticks; flexmark's own takes them for no fences then. */
final class TildeFences implements BlockParserFactory {

    private static final int SHORTEST = 3;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int end = start;
        while (end < line.length() && line.charAt(end) == '~') {
            end++;
        }
        int length = end - start;
        if (length < SHORTEST || state.getIndent() >= 4) {
            return BlockStart.none();
        }
        FencedCodeBlockParser parser =
                new FencedCodeBlockParser(state.getProperties(), '~', length, state.getIndent(), start);
        ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
        return BlockStart.of(parser).atIndex(end);
    }
}
