package org.sitegen.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An axis from zero to a round number, with round steps between.
 *
 * @param step the distance of its marks: 1, 2 or 5 times a power of ten
 * @param top its end, a multiple of the step, at least 1
 */
record Scale(long step, long top) {

    private static final int MOST_STEPS = 5;
    private static final int[] ROUND = {1, 2, 5};

    /** The scale for values up to the largest. */
    static Scale of(Collection<Long> values) {
        long largest =
                Math.max(1, values.stream().mapToLong(Long::longValue).max().orElse(1));
        for (long power = 1; ; power *= 10) {
            for (int round : ROUND) {
                long step = power * round;
                long steps = (largest - 1) / step + 1;
                if (steps <= MOST_STEPS && steps * step >= 0) {
                    return new Scale(step, steps * step);
                }
            }
            if (power > Long.MAX_VALUE / 100) {
                // No round number is larger that a long holds.
                return new Scale(largest, largest);
            }
        }
    }

    /** The marks from zero to the top. */
    List<Long> marks() {
        List<Long> marks = new ArrayList<>();
        for (long mark = 0; mark >= 0 && mark <= top; mark += step) {
            marks.add(mark);
        }
        return marks;
    }

    /** Where a value is between zero and the top, from 0 to 1. */
    double share(long value) {
        return (double) value / top;
    }
}
