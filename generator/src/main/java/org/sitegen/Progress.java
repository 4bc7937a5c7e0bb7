package org.sitegen;

/** Is told how far a run has come; called from any thread, often, so it must be quick. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress NONE = (stage, done, total) -> {};

    /**
     * Some work is done.
     *
     * @param stage the stage that runs
     * @param done how much of it is done
     * @param total how much it is in all; 0 where that is not known yet
     */
    void advanced(Stage stage, int done, int total);
}
