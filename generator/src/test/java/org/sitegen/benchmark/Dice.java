package org.sitegen.benchmark;

import java.util.List;

/**
 * Random numbers that are a function of their seed alone, by the algorithm SplitMix64: the JDK promises no sequence for its own
 * generators of this kind. Each thing that is made has dice of its own, so that it does not matter what was made before.
 */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    /**
     * Dice for one thing.
     *
     * @param seed the archive's seed
     * @param purpose what kind of thing is made
     * @param number which of its kind
     */
    Dice(long seed, String purpose, long number) {
        this.state = mix(mix(mix(seed) + purpose.hashCode()) + number);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private long next() {
        state += STEP;
        return mix(state);
    }

    /** A number from 0 to one less than the bound. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** A number from the first to the last. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /** A number from 0 to less than 1. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Whether something happens that happens so often in a hundred times. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    /** One of several. */
    <T> T of(List<T> choice) {
        return choice.get(below(choice.size()));
    }
}
