package org.sitegen.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The flexmark parser, set up to find blocks only. What stands in paragraphs and headings is read by
 * {@link InlineReader}: flexmark's own reading of it takes quadratic time and worse for some texts, and neither its
 * emphasis nor its URLs suit Chinese. Safe for use by many threads.
 */
final class BlockStructure {

    private final Parser parser;

    BlockStructure() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        options.set(Parser.THEMATIC_BREAK_PARSER, false);
        options.set(Parser.FENCED_CODE_CONTENT_BLOCK, false);
        options.set(DefinitionExtension.TILDE_MARKER, false);
        InlineParser none = new NoInlines(options);
        parser = Parser.builder(options)
                .customInlineParserFactory((data, special, delimiters, processors, links, extensions) -> none)
                .customBlockParserFactory(new OwnBlocks())
                .blockPreProcessorFactory(new ParagraphText.Taker())
                .extensions(List.of(DefinitionExtension.create()))
                .build();
    }

    /** The blocks of a text. */
    Document parse(String text) {
        return parser.parse(text);
    }

    /** Reads nothing and has no state that a parse would change, so that one serves all threads. */
    private static final class NoInlines extends InlineParserImpl {

        private NoInlines(DataHolder options) {
            super(
                    options,
                    new BitSet(),
                    new BitSet(),
                    Map.of(),
                    new LinkRefProcessorData(List.of(), 0, new int[0]),
                    List.of());
        }

        @Override
        public void initializeDocument(Document newDocument) {}

        @Override
        public void finalizeDocument(Document finished) {}

        @Override
        public void parse(BasedSequence content, Node node) {}
    }
}
