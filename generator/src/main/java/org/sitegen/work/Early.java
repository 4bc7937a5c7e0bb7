package org.sitegen.work;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A value that is made on a thread of its own, while others work on what does not need it yet. */
public final class Early<T> {

    private final FutureTask<T> task;

    private Early(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins to make a value. */
    public static <T> Early<T> begin(Supplier<T> maker) {
        FutureTask<T> task = new FutureTask<>(maker::get);
        Thread thread = new Thread(task, "site-gen-early");
        thread.setDaemon(true);
        thread.start();
        return new Early<>(task);
    }

    /** The value, once it is made. What its maker throws is thrown here. */
    public T get() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
