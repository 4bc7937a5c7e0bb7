package org.sitegen.benchmark;

import java.util.Arrays;
import java.util.List;

/**
 * A choice as words are chosen in a language: the second is taken half as often as the first, the third a third as often. Most
 * of a long list is rare.
 */
final class Zipf<T> {

    private final List<T> items;
    private final double[] sums;

    Zipf(List<T> items) {
        this.items = List.copyOf(items);
        this.sums = new double[items.size()];
        double sum = 0;
        for (int rank = 0; rank < sums.length; rank++) {
            sum += 1.0 / (rank + 1);
            sums[rank] = sum;
        }
    }

    T choose(Dice dice) {
        int found = Arrays.binarySearch(sums, dice.unit() * sums[sums.length - 1]);
        return items.get(Math.min(found < 0 ? -found - 1 : found, sums.length - 1));
    }
}
