package org.sitegen.recall;

/** Something was asked for that the index does not know. The whole archive has to be assembled. */
public final class NotRecalledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotRecalledException(String what) {
        super(what);
    }
}
