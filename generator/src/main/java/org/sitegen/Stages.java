package org.sitegen;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Runs the stages of a job one after another, times them and the templates of their pages, and reports their progress. */
final class Stages {

    private final Progress progress;
    private final Map<Stage, Duration> durations = new EnumMap<>(Stage.class);
    private final Map<String, TemplateTime> templates = new ConcurrentHashMap<>();

    Stages(Progress progress) {
        this.progress = progress;
    }

    <T> T run(Stage stage, Supplier<T> work) {
        progress.advanced(stage, 0, 0);
        long start = System.nanoTime();
        T result = work.get();
        durations.merge(stage, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
        return result;
    }

    void run(Stage stage, Runnable work) {
        run(stage, () -> {
            work.run();
            return stage;
        });
    }

    /** What is told of each piece of work of a stage that has so many. */
    IntConsumer counter(Stage stage, int total) {
        return done -> progress.advanced(stage, done, total);
    }

    /** Tells that a template has made a page; called from any thread. */
    void rendered(String template, Duration time) {
        templates.merge(
                template,
                new TemplateTime(template, 1, time),
                (a, b) -> new TemplateTime(
                        template, a.pages() + b.pages(), a.time().plus(b.time())));
    }

    /** What each template has cost, the slowest first. */
    List<TemplateTime> templates() {
        return templates.values().stream()
                .sorted(Comparator.comparing(TemplateTime::time).reversed().thenComparing(TemplateTime::template))
                .toList();
    }

    Map<Stage, Duration> durations() {
        return Collections.unmodifiableMap(durations);
    }
}
