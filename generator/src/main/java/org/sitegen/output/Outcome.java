package org.sitegen.output;

import java.util.Optional;

/**
 * What became of a file that a build wrote.
 *
 * @param state how far it is
 * @param recorded what is to be known of it; empty while it is open
 */
record Outcome(State state, Optional<Recorded> recorded) {

    enum State {
        /** Being written; stays so where writing fails. */
        OPEN,
        /** Waits in the staging folder. */
        STAGED,
        /** Was in place already. */
        UNCHANGED
    }

    static final Outcome OPEN = new Outcome(State.OPEN, Optional.empty());

    static Outcome staged(Recorded recorded) {
        return new Outcome(State.STAGED, Optional.of(recorded));
    }

    static Outcome unchanged(Recorded recorded) {
        return new Outcome(State.UNCHANGED, Optional.of(recorded));
    }

    boolean is(State other) {
        return state == other;
    }
}
