package org.sitegen.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.sitegen.PresentedArticles;
import org.sitegen.present.PresentedPage;
import org.sitegen.render.TemplateFailure;

/** The view of an article's page, made before, to the page by the default theme. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class TemplateBenchmark {

    private PresentedArticles articles;
    private int number;

    /** Makes the views. */
    @Setup
    public void present(SampleArchive archive) {
        articles = PresentedArticles.of(archive.folder());
    }

    /** Ends the engine. */
    @TearDown
    public void close() {
        articles.engine().close();
    }

    /** One page. */
    @Benchmark
    public byte[] render() throws TemplateFailure {
        PresentedPage page = articles.pages().get(number++ % articles.pages().size());
        return articles.engine().render(page.template(), page.info(), page.root(), page.view());
    }
}
