package org.sitegen.render;

import java.time.Duration;

/**
 * What one page may take.
 *
 * @param time how long it may take
 * @param timePerElement how much longer for each element of the lists that it shows, which may be made while it is
 *     rendered
 * @param grace how long a page may go on after it was interrupted
 * @param bytes how large it may grow; generous, since a month's edition is one page
 * @param keptBuffer how large a buffer a thread keeps for its next page, in bytes
 */
record Limits(Duration time, Duration timePerElement, Duration grace, long bytes, int keptBuffer) {

    static final Limits USUAL =
            new Limits(Duration.ofSeconds(10), Duration.ofMillis(50), Duration.ofSeconds(5), 512L << 20, 1 << 20);

    /** How long a page may take that shows so many elements. */
    Duration time(int elements) {
        // Not multipliedBy, which goes by way of decimal fractions.
        return time.plusMillis(timePerElement.toMillis() * elements);
    }
}
