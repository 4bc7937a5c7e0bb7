package org.sitegen.output;

/**
 * One step of a journal. Each can be taken a second time without harm, so that a journal can be run from its beginning
 * however far it had come.
 *
 * @param verb what to do
 * @param path the path in the site that it is about; of {@link Verb#ADOPT} empty
 * @param former of {@link Verb#REPLACE} the path of the file that goes, else empty
 */
record Step(Verb verb, String path, String former) {

    enum Verb {
        /** The staging folder becomes the output folder. */
        ADOPT,
        /** A staged file takes its place, over one that may be there. */
        MOVE,
        /** As {@link #MOVE}, once a file is gone whose path some disks take for the same. */
        REPLACE,
        /** A file goes, and folders that are empty without it. */
        REMOVE,
        /** As {@link #REMOVE}, but the file is kept outside of the site. */
        SET_ASIDE
    }

    static Step adopt() {
        return new Step(Verb.ADOPT, "", "");
    }

    static Step move(String path) {
        return new Step(Verb.MOVE, path, "");
    }

    static Step replace(String former, String path) {
        return new Step(Verb.REPLACE, path, former);
    }

    static Step setAside(String path) {
        return new Step(Verb.SET_ASIDE, path, "");
    }

    static Step remove(String path) {
        return new Step(Verb.REMOVE, path, "");
    }
}
