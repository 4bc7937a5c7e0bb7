package org.sitegen.face;

import org.sitegen.problem.Message;

/** What the user asked cannot be understood. Ends a run with exit status 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    UsageException(Message text) {
        super(text.en());
        this.text = text;
    }

    /** What was found, and what to do. */
    Message text() {
        return text;
    }
}
