package org.sitegen.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;

/**
 * Does the same work to each item of a list, on several threads.
 *
 * <p>Threads have deep stacks, since parsers of Markdown and HTML are recursive. They are made for one call and end with
 * it, so nothing needs closing.
 */
public final class Workers {

    private static final long STACK_BYTES = 16L << 20;

    /** How many items a thread takes at a time, where there are many: neighbours in a list have much in common. */
    private static final int LONGEST_RUN = 8;

    /** How many times a thread comes back for more, at least, so that all end at about the same time. */
    private static final int FEWEST_RUNS = 32;

    /** How long a thread is waited for before it is asked again whether its work is hopeless. */
    private static final long PATIENCE_MILLIS = 200;

    private final int jobs;

    /** Works on so many threads, at least 1. */
    public Workers(int jobs) {
        this.jobs = Math.max(1, jobs);
    }

    /** Twice as many threads: for work that waits for the disk where files were not read lately. */
    public Workers forReading() {
        return new Workers(2 * jobs);
    }

    /**
     * Maps each item, and returns the results in the order of the items. The first failure stops the work and is thrown.
     *
     * @param done is told after each item how many are done; called from any thread
     */
    public <T, R> List<R> map(List<T> items, Function<T, R> work, IntConsumer done) {
        Object[] results = new Object[items.size()];
        run(items.size(), index -> results[index] = work.apply(items.get(index)), done);
        @SuppressWarnings("unchecked") // every slot was filled by work, which returns R
        List<R> typed = (List<R>) Collections.unmodifiableList(Arrays.asList(results));
        return typed;
    }

    /** Does the work to each item; the first failure stops the work and is thrown. */
    public <T> void forEach(List<T> items, Consumer<T> work, IntConsumer done) {
        run(items.size(), index -> work.accept(items.get(index)), done);
    }

    /**
     * Does the work to each item and its place in the list; the first failure stops the work and is thrown.
     *
     * @param hopeless whether a piece of work will never end; it is then left behind, on a thread that does not keep the
     *     process alive, and the rest is not done
     */
    public <T> void forEachUnless(BooleanSupplier hopeless, List<T> items, ObjIntConsumer<T> work, IntConsumer done) {
        run(items.size(), index -> work.accept(items.get(index), index), done, hopeless);
    }

    private void run(int count, IntConsumer work, IntConsumer done) {
        run(count, work, done, () -> false);
    }

    private void run(int count, IntConsumer work, IntConsumer done, BooleanSupplier hopeless) {
        int run = Math.max(1, Math.min(count / (jobs * FEWEST_RUNS), LONGEST_RUN));
        AtomicInteger next = new AtomicInteger();
        AtomicInteger finished = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable loop = () -> {
            try {
                int i = next.getAndAdd(run);
                int end = i + run;
                while (i < count && failure.get() == null && !hopeless.getAsBoolean()) {
                    work.accept(i);
                    done.accept(finished.incrementAndGet());
                    if (++i == end) {
                        i = next.getAndAdd(run);
                        end = i + run;
                    }
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        };
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(jobs, count); i++) {
            Thread thread = new Thread(null, loop, "site-gen-" + i, STACK_BYTES);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        join(threads, failure, hopeless);
        rethrow(failure.get());
    }

    private static void join(List<Thread> threads, AtomicReference<Throwable> failure, BooleanSupplier hopeless) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive() && !hopeless.getAsBoolean()) {
                try {
                    thread.join(PATIENCE_MILLIS);
                } catch (InterruptedException e) {
                    interrupted = true;
                    failure.compareAndSet(null, new IllegalStateException("interrupted", e));
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
