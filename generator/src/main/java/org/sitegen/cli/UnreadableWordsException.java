package org.sitegen.cli;

import org.sitegen.problem.Message;

/** The words of a command line make no command. */
final class UnreadableWordsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    UnreadableWordsException(Message text) {
        super(text.en());
        this.text = text;
    }

    /** What was found, and what to do. */
    Message text() {
        return text;
    }
}
