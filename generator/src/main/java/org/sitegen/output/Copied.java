package org.sitegen.output;

import java.time.Duration;
import java.time.Instant;

/**
 * How a file of the site was once found to have the bytes of a file outside.
 *
 * @param source the absolute path of the file outside
 * @param from its stamp before its bytes were read
 * @param to the stamp of the file of the site
 */
record Copied(String source, FileStamp from, FileStamp to) {

    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

    /**
     * Whether the source can have changed since without a new stamp: not if it was at rest for longer than the coarsest
     * tick of a file system's clock when the file of the site was written.
     */
    boolean isSettled() {
        Instant quietSince = from.modified().toInstant();
        return quietSince.plus(COARSEST_CLOCK).isBefore(to.modified().toInstant());
    }
}
