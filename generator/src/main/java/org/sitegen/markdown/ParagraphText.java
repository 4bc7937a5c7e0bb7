package org.sitegen.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/** The lines of a paragraph, taken from it before flexmark joins them, which takes it quadratic time. */
final class ParagraphText extends Node {

    private final TextLines lines;

    ParagraphText(TextLines lines) {
        this.lines = lines;
    }

    /** The lines of a paragraph or heading. */
    static TextLines of(ContentNode node) {
        return node.getFirstChild() instanceof ParagraphText text ? text.lines : TextLines.of(node.getContentLines());
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Takes the lines from all paragraphs, once definition lists have been made of some. */
    static final class Taker implements BlockPreProcessorFactory, BlockPreProcessor {

        @Override
        public void preProcess(ParserState state, Block block) {
            if (block instanceof Paragraph paragraph && !paragraph.hasChildren()) {
                paragraph.appendChild(new ParagraphText(TextLines.of(paragraph.getContentLines())));
                paragraph.setContentLines(List.of());
            }
        }

        @Override
        public BlockPreProcessor apply(ParserState state) {
            return this;
        }

        @Override
        public Set<Class<? extends Block>> getBlockTypes() {
            return Set.of(Paragraph.class);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(DefinitionListItemBlockPreProcessor.Factory.class);
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return true;
        }
    }
}
