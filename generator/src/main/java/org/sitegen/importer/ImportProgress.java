package org.sitegen.importer;

/** Is told how far an import has come; called from any thread. */
@FunctionalInterface
public interface ImportProgress {

    /** The phases of an import, in order. */
    enum Phase {
        /** The sources are looked through. */
        SOURCES,
        /** Pages and dumps are read. */
        PAGES,
        /** Articles and files are written. */
        ARTICLES
    }

    /** So much of a phase is done, of so much in all; 0 where that is not known. */
    void advanced(Phase phase, int done, int total);
}
