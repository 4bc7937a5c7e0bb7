package org.sitegen.gallery;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets pictures be decoded at the same time only as far as memory lasts: large ones wait for one another. */
final class MemoryBudget {

    private static final int UNIT = 1 << 20;

    private final int units;
    private final Semaphore free;

    /** A budget of so many MiB. */
    MemoryBudget(int mebibytes) {
        this.units = mebibytes;
        // Fair, so that many small ones do not keep a large one waiting for ever.
        this.free = new Semaphore(mebibytes, true);
    }

    /** Does work that takes so many bytes; what takes more than there is at all is done alone. */
    <T> T with(long bytes, Supplier<T> work) {
        int needed = (int) Math.min(units, bytes / UNIT + 1);
        free.acquireUninterruptibly(needed);
        try {
            return work.get();
        } finally {
            free.release(needed);
        }
    }
}
