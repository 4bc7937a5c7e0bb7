package org.sitegen.face;

/** How a command ended. */
public enum ExitStatus {
    /** The command did what it was asked. */
    DONE(0),
    /** The archive has errors, or warnings under {@code --strict}; all of them were printed. */
    ARCHIVE_HAS_ERRORS(1),
    /** The command cannot be understood. */
    WRONG_USAGE(2),
    /** The environment failed, or site-gen itself: the archive is not to blame. */
    ENVIRONMENT_FAILED(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The exit status of the process. */
    public int code() {
        return code;
    }
}
