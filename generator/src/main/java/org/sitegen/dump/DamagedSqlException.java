package org.sitegen.dump;

/** A statement does not go on as SQL does. */
final class DamagedSqlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final boolean cutOff;

    DamagedSqlException(long line, boolean cutOff) {
        super("line " + line, null, false, false);
        this.line = line;
        this.cutOff = cutOff;
    }

    /** The line where it was seen, counted from 1. */
    long line() {
        return line;
    }

    /** Whether the dump ends there. */
    boolean isCutOff() {
        return cutOff;
    }
}
