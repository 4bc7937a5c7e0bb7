package org.sitegen.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sitegen.Stage;
import org.sitegen.text.Language;

class ProgressMeterTest {

    private final Screen screen = new Screen();
    private final AtomicLong nanoseconds = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void staysSilentInAShortRun() {
        try (ProgressMeter meter = meter(false, Language.EN)) {
            after(Duration.ofMillis(9_999), meter, 5, 10);
        }
        assertThat(screen.err()).isEmpty();
    }

    @Test
    void printsALineNowAndThenWhereNobodyWatches() {
        try (ProgressMeter meter = meter(false, Language.EN)) {
            after(Duration.ofSeconds(10), meter, 5, 10);
            after(Duration.ofSeconds(1), meter, 6, 10);
            after(Duration.ofSeconds(9), meter, 7, 0);
        }
        assertThat(screen.err()).isEqualTo("Rendering pages: 5/10\nRendering pages: 7\n");
    }

    @Test
    void drawsABarOnAScreenAndWipesItAtTheEnd() {
        try (ProgressMeter meter = meter(true, Language.ZH_HANT)) {
            after(Duration.ofMillis(100), meter, 1, 2);
            after(Duration.ofMillis(99), meter, 2, 2);
        }
        String line = "產生網頁 [" + "#".repeat(15) + "-".repeat(15) + "] 1/2";
        assertThat(screen.err()).isEqualTo("\r" + line + "\r" + " ".repeat(line.length() + 4) + "\r");
    }

    @Test
    void coversALongerBarWithAShorterOne() {
        try (ProgressMeter meter = meter(true, Language.EN)) {
            after(Duration.ofMillis(100), meter, 1000, 0);
            after(Duration.ofMillis(100), meter, 1, 0);
        }
        assertThat(screen.err()).contains("\rRendering pages  1000\rRendering pages  1   \r");
    }

    @Test
    void survivesFiguresThatExceedTheTotal() {
        try (ProgressMeter meter = meter(true, Language.EN)) {
            after(Duration.ofMillis(100), meter, 2_000_000_000, 1);
        }
        assertThat(screen.err()).contains("[" + "#".repeat(30) + "]");
    }

    private ProgressMeter meter(boolean interactive, Language language) {
        return new ProgressMeter(screen.terminal(interactive), language, nanoseconds::get);
    }

    private void after(Duration pause, ProgressMeter meter, int done, int total) {
        nanoseconds.addAndGet(pause.toNanos());
        meter.advanced(Stage.RENDER, done, total);
    }
}
