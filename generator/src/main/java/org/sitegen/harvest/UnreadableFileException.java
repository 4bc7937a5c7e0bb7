package org.sitegen.harvest;

import java.io.IOException;
import org.sitegen.problem.Message;

/** A file of a source cannot be read, and it is known why. */
public final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    UnreadableFileException(Message text) {
        super(text.en());
        this.text = text;
    }

    /** What was found, and what to do. */
    public Message text() {
        return text;
    }
}
