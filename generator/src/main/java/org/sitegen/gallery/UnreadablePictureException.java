package org.sitegen.gallery;

import java.io.IOException;

/** A picture is damaged, or not what its head says. */
final class UnreadablePictureException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadablePictureException(String reason) {
        super(reason);
    }

    UnreadablePictureException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
