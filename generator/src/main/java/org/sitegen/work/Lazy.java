package org.sitegen.work;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, once. Safe for use by many threads. */
public final class Lazy<T> {

    private final Supplier<T> maker;
    private T value;

    /**
     * Makes the value later.
     *
     * @param maker makes it; not null is what it gives
     */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The value. */
    public synchronized T get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
