package org.sitegen.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sitegen.content.ArticleSource;
import org.sitegen.markdown.FlexmarkRenderer;
import org.sitegen.markdown.MarkdownRenderer;
import org.sitegen.markdown.MarkdownSource;
import org.sitegen.markdown.MarkdownSource.RawHtml;
import org.sitegen.markdown.RenderedBody;

/** The Markdown of an article to relocatable HTML. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class MarkdownBenchmark {

    private final MarkdownRenderer renderer = new FlexmarkRenderer();
    private List<MarkdownSource> sources;
    private int number;

    /** Reads the articles. */
    @Setup
    public void read(SampleArchive archive) {
        sources = IntStream.range(0, archive.size())
                .mapToObj(archive::read)
                .map(MarkdownBenchmark::source)
                .toList();
    }

    private static MarkdownSource source(ArticleSource article) {
        return new MarkdownSource(article.body(), article.bodyStart(), RawHtml.CLEAN, false);
    }

    /** One article. */
    @Benchmark
    public RenderedBody render() {
        return renderer.render(sources.get(number++ % sources.size()));
    }
}
