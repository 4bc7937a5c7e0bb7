package org.sitegen.markdown;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.DocumentBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;

/** Starts no block, but ends the parse where quotes, list items and the like are nested too deep for a stack. */
final class NestingGuard implements BlockParserFactory {

    /** How many quotes, list items, footnotes and definitions may stand in each other. */
    static final int DEEPEST = 100;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getActiveBlockParsers().size() > DEEPEST && depth(state) > DEEPEST) {
            throw new UnrenderableException(MarkdownProblems.tooDeep(DEEPEST));
        }
        return BlockStart.none();
    }

    private static int depth(ParserState state) {
        int depth = 0;
        for (BlockParser parser : state.getActiveBlockParsers()) {
            if (parser.isContainer()
                    && !(parser instanceof ListBlockParser)
                    && !(parser instanceof DocumentBlockParser)) {
                depth++;
            }
        }
        return depth;
    }
}
