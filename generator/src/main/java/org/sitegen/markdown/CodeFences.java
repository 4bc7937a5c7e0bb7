package org.sitegen.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The beginnings of fenced code. Unlike flexmark's own they are found without a regular expression, which takes quadratic
 * time on long runs of backticks, and the info string behind tildes may hold tildes and backticks.
 */
final class CodeFences implements BlockParserFactory {

    private static final int SHORTEST = 3;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || state.isBlank() || (line.charAt(start) != '~' && line.charAt(start) != '`')) {
            return BlockStart.none();
        }
        char fence = line.charAt(start);
        int end = start;
        while (end < line.length() && line.charAt(end) == fence) {
            end++;
        }
        int length = end - start;
        if (length < SHORTEST || (fence == '`' && line.indexOf('`', end) >= 0)) {
            return BlockStart.none();
        }
        FencedCodeBlockParser parser =
                new FencedCodeBlockParser(state.getProperties(), fence, length, state.getIndent(), start);
        ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
        return BlockStart.of(parser).atIndex(end);
    }
}
