package org.sitegen.problem;

/**
 * The environment failed, not the archive: a full disk, a missing permission, a locked output. Ends a run with exit
 * status 3.
 */
public final class EnvironmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    /** Says what failed and what to do; the cause may be {@code null}. */
    public EnvironmentException(Message text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /** What failed, and what to do. */
    public Message text() {
        return text;
    }
}
