package org.sitegen.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Set;

/** The block starts of this package as one factory, which comes before those of flexmark's core; it has no state. */
final class OwnBlocks implements CustomBlockParserFactory, BlockParserFactory {

    private final List<BlockParserFactory> factories = List.of(
            new NestingGuard(),
            new HeadingBlocks(),
            new HtmlBlocks(),
            new FootnoteBlocks(),
            new CodeFences(),
            new ThematicBreaks());

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        for (BlockParserFactory factory : factories) {
            BlockStart start = factory.tryStart(state, matched);
            if (start != null) {
                return start;
            }
        }
        return BlockStart.none();
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
