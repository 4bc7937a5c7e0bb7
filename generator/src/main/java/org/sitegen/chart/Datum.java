package org.sitegen.chart;

/**
 * A number to draw.
 *
 * @param label what is counted
 * @param value how many; not negative
 */
public record Datum(String label, long value) {

    /** Checks that there is something to draw. */
    public Datum {
        if (value < 0) {
            throw new IllegalArgumentException("negative: " + value);
        }
    }
}
