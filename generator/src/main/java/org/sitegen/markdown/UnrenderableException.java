package org.sitegen.markdown;

import org.sitegen.problem.Message;

/** Ends the rendering of a body that is beyond the limits; never leaves the package. */
final class UnrenderableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    UnrenderableException(Message text) {
        super(text.en(), null, false, false);
        this.text = text;
    }

    Message text() {
        return text;
    }
}
