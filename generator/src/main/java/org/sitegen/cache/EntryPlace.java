package org.sitegen.cache;

/** Where an entry of a log is: the chunk's place in the file, and the entry's in the chunk, in one number. */
final class EntryPlace {

    /** Nowhere. */
    static final long NONE = -1;

    private static final int ENTRY_BITS = 24;
    private static final int ENTRY_MASK = (1 << ENTRY_BITS) - 1;

    private EntryPlace() {}

    /** The place; {@link #NONE} where it is too far from the start of its chunk. */
    static long of(long chunk, int entry) {
        return entry > ENTRY_MASK ? NONE : chunk << ENTRY_BITS | entry;
    }

    static long chunk(long place) {
        return place >>> ENTRY_BITS;
    }

    static int entry(long place) {
        return (int) (place & ENTRY_MASK);
    }
}
