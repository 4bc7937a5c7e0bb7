package org.sitegen.output;

import java.util.Optional;

/**
 * What became of a file that a build wrote.
 *
 * @param state how far it is
 * @param copied where it was copied from; empty for a page
 */
record Outcome(State state, Optional<Copied> copied) {

    enum State {
        /** Being written; stays so where writing fails. */
        OPEN,
        /** Waits in the staging folder. */
        STAGED,
        /** Was in place already. */
        UNCHANGED
    }

    static final Outcome OPEN = new Outcome(State.OPEN, Optional.empty());
    static final Outcome STAGED_PAGE = new Outcome(State.STAGED, Optional.empty());
    static final Outcome UNCHANGED_PAGE = new Outcome(State.UNCHANGED, Optional.empty());

    static Outcome copied(State state, Copied copied) {
        return new Outcome(state, Optional.of(copied));
    }

    boolean is(State other) {
        return state == other;
    }
}
