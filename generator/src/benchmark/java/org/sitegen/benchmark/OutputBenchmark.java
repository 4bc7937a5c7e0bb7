package org.sitegen.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.sitegen.output.Reuse;
import org.sitegen.output.SiteOutput;
import org.sitegen.url.SitePath;

/** A page of 10 kB to a file of the staging folder; a thousand are written to a new site each time. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class OutputBenchmark {

    private static final int PAGES = 1000;
    private static final int BYTES = 10_000;

    private final byte[] page = new byte[BYTES];
    private final List<SitePath> paths = IntStream.range(0, PAGES)
            .mapToObj(number -> new SitePath("articles/2022/" + (10 + number % 12) + "/" + number + ".html"))
            .toList();
    private Path folder;
    private SiteOutput output;

    /** Begins a site. */
    @Setup(Level.Invocation)
    public void open() throws IOException {
        folder = Files.createTempDirectory("site-gen-benchmark");
        output = SiteOutput.open(folder.resolve("site"), Reuse.NOTHING);
    }

    /** Throws it away. */
    @TearDown(Level.Invocation)
    public void close() {
        output.close();
        SampleArchive.delete(folder);
    }

    /** A thousand pages. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public SiteOutput write() {
        paths.forEach(path -> output.write(path, 0, page, 0, page.length));
        return output;
    }
}
