package org.sitegen.chart;

import java.util.List;

/**
 * A year of a grid of months.
 *
 * @param label the year
 * @param values how many in each month, January first; twelve, none negative
 */
public record HeatRow(String label, List<Long> values) {

    static final int MONTHS = 12;

    /** Checks that there are twelve months. */
    public HeatRow {
        values = List.copyOf(values);
        if (values.size() != MONTHS || values.stream().anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("not the numbers of twelve months: " + values);
        }
    }
}
