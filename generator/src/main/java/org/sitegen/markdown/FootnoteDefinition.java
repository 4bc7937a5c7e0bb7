package org.sitegen.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The text of a footnote, {@code [^label]: …}. */
final class FootnoteDefinition extends Block {

    private final String label;

    FootnoteDefinition(String label) {
        this.label = label;
    }

    /** The label as written. */
    String label() {
        return label;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
