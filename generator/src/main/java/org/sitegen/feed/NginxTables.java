package org.sitegen.feed;

import java.nio.charset.StandardCharsets;

/**
 * How large nginx has to make the hash tables of maps. It refuses a key that fits no bucket, and warns where a bucket overflows
 * at every size that is allowed.
 */
final class NginxTables {

    private static final int SMALLEST_TABLE = 2048;
    private static final int LARGEST_TABLE = 1 << 30;
    private static final int CACHE_LINE = 64;
    private static final int LARGEST_BUCKET = 65_536 - CACHE_LINE;
    private static final int POINTER = 8;

    /** Where there are two buckets for each key, hardly ever do more keys meet in one. */
    private static final int KEYS_IN_BUCKET = 9;

    private int keys;
    private int table = SMALLEST_TABLE;
    private int longest;

    /** Begins to count the keys of a map. */
    void begin() {
        keys = 0;
    }

    /** Counts a key. */
    void add(String key) {
        keys++;
        while (table < LARGEST_TABLE && table / 2 < keys) {
            table *= 2;
        }
        longest = Math.max(longest, key.getBytes(StandardCharsets.UTF_8).length);
    }

    /** The two settings, a line each. An element is a pointer, a length and the key; a bucket ends with a pointer. */
    String directives() {
        int element = POINTER + roundedUp(longest + 2, POINTER);
        int bucket = roundedUp(KEYS_IN_BUCKET * element + POINTER, CACHE_LINE);
        return "map_hash_max_size " + table + ";\nmap_hash_bucket_size " + Math.min(LARGEST_BUCKET, bucket) + ";\n";
    }

    private static int roundedUp(int number, int step) {
        return (number + step - 1) / step * step;
    }
}
