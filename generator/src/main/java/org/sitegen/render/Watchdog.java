package org.sitegen.render;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;

/**
 * Interrupts threads that work on one page for too long. A template checks for interruption in its loops, macros and
 * functions; the few built-ins that go on all the same are reported as stuck.
 */
final class Watchdog implements AutoCloseable {

    private static final long NEVER = Long.MAX_VALUE;

    private final long grace;
    private final Consumer<String> stuck;
    private final Set<Watch> watches = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private final Thread thread;

    /**
     * Has nobody to watch yet, and so nothing to close.
     *
     * @param grace how long a thread may go on after its interruption before it counts as stuck
     * @param stuck is told the template of a page that does not end
     */
    Watchdog(Duration grace, Consumer<String> stuck) {
        this.grace = grace.toNanos();
        this.stuck = stuck;
        this.thread = new Thread(this::run, "template watchdog");
        thread.setDaemon(true);
    }

    /** A watch over the calling thread, to be kept by it and used again. */
    Watch watch() {
        Watch watch = new Watch(Thread.currentThread());
        watches.add(watch);
        begin();
        return watch;
    }

    private synchronized void begin() {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    private void run() {
        long pause = Math.max(1, Duration.ofNanos(grace).toMillis() / 10);
        try {
            while (true) {
                Thread.sleep(pause);
                long now = System.nanoTime();
                for (Watch watch : snapshot()) {
                    watch.look(now);
                }
            }
        } catch (InterruptedException e) {
            // Closed: there is nothing left to watch.
            Thread.currentThread().interrupt();
        }
    }

    private Watch[] snapshot() {
        synchronized (watches) {
            return watches.toArray(new Watch[0]);
        }
    }

    /** Stops watching. */
    @Override
    public void close() {
        thread.interrupt();
    }

    /** One thread's work on one page after another. */
    final class Watch {

        private final Thread watched;
        private String template = "";
        private long started;
        private long due = NEVER;
        private boolean interrupted;

        private Watch(Thread watched) {
            this.watched = watched;
        }

        /** Begins a page that may take so long. */
        synchronized void begin(String newTemplate, Duration limit) {
            template = newTemplate;
            started = System.nanoTime();
            due = limit.toNanos();
            interrupted = false;
        }

        /** Ends a page; whether it had been interrupted. The interruption is taken back. */
        synchronized boolean end() {
            boolean late = interrupted;
            due = NEVER;
            interrupted = false;
            if (late) {
                Thread.interrupted();
            }
            return late;
        }

        private synchronized void look(long now) {
            if (due == NEVER || now - started < due) {
                return;
            }
            if (interrupted) {
                due = NEVER;
                stuck.accept(template);
            } else {
                interrupted = true;
                due += grace;
                watched.interrupt();
            }
        }
    }
}
