package org.sitegen.face;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.sitegen.Progress;
import org.sitegen.Stage;
import org.sitegen.text.Language;

/**
 * Shows how far a run has come: a bar where someone watches, else a line now and then. Whoever reports progress draws,
 * if it is time; there is no thread of its own.
 */
final class ProgressMeter implements Progress, AutoCloseable {

    private static final Duration BETWEEN_BARS = Duration.ofMillis(100);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final int BAR_WIDTH = 30;
    private final PrintStream stream;
    private final boolean bar;
    private final Language language;
    private final LongSupplier nanoseconds;
    private final long interval;
    private final AtomicLong nextDrawing;
    private int drawnColumns;

    /** A meter for a terminal; {@code nanoseconds} is a clock without a date, such as {@link System#nanoTime()}. */
    ProgressMeter(Terminal terminal, Language language, LongSupplier nanoseconds) {
        this.stream = terminal.err();
        this.bar = terminal.interactive();
        this.language = language;
        this.nanoseconds = nanoseconds;
        this.interval = (bar ? BETWEEN_BARS : BETWEEN_LINES).toNanos();
        this.nextDrawing = new AtomicLong(nanoseconds.getAsLong() + interval);
    }

    @Override
    public void advanced(Stage stage, int done, int total) {
        long now = nanoseconds.getAsLong();
        long due = nextDrawing.get();
        if (now - due >= 0 && nextDrawing.compareAndSet(due, now + interval)) {
            draw(stage, done, total);
        }
    }

    /** Leaves a clean line behind. */
    @Override
    public synchronized void close() {
        if (drawnColumns > 0) {
            stream.print("\r" + " ".repeat(drawnColumns) + "\r");
            stream.flush();
            drawnColumns = 0;
        }
    }

    private synchronized void draw(Stage stage, int done, int total) {
        String name = FaceTexts.stage(stage).in(language);
        if (bar) {
            drawBar(name + " " + filled(done, total) + counts(done, total));
        } else {
            stream.print(name + ": " + counts(done, total).strip() + "\n");
        }
        stream.flush();
    }

    private void drawBar(String line) {
        int columns = Columns.of(line);
        stream.print("\r" + line + " ".repeat(Math.max(0, drawnColumns - columns)));
        drawnColumns = Math.max(drawnColumns, columns);
    }

    private static String filled(int done, int total) {
        if (total <= 0) {
            return "";
        }
        int full = (int) Math.min(BAR_WIDTH, (long) BAR_WIDTH * done / total);
        return "[" + "#".repeat(full) + "-".repeat(BAR_WIDTH - full) + "]";
    }

    private static String counts(int done, int total) {
        return " " + done + (total > 0 ? "/" + total : "");
    }
}
