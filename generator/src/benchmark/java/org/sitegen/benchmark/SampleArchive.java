package org.sitegen.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.sitegen.config.SiteConfig;
import org.sitegen.content.ArchiveScanner;
import org.sitegen.content.ArticleReader;
import org.sitegen.content.ArticleSource;
import org.sitegen.problem.Problems;
import org.sitegen.work.Workers;

/** A small archive on disk, the same for all benchmarks. */
@State(Scope.Benchmark)
public class SampleArchive {

    private static final ArchiveOptions OPTIONS = ArchiveOptions.of(200).with("--attachments", "none");

    private Path folder;
    private List<String> paths;
    private ArticleReader reader;

    /** Writes it. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("site-gen-benchmark");
        ArchiveWriter.write(OPTIONS, folder);
        paths = ArchiveScanner.scan(folder, new Workers(1), new Problems()).articles();
        reader = new ArticleReader(folder, SiteConfig.defaults());
    }

    /** Removes it. */
    @TearDown
    public void remove() {
        delete(folder);
    }

    Path folder() {
        return folder;
    }

    /** One article after the other, and round again. */
    ArticleSource read(int number) {
        return reader.read(paths.get(number % paths.size()), new Problems()).orElseThrow();
    }

    int size() {
        return paths.size();
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
