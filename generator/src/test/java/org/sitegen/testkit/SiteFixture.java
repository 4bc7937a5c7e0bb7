package org.sitegen.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sitegen.BuildReport;
import org.sitegen.BuildRequest;
import org.sitegen.CheckReport;
import org.sitegen.CheckRequest;
import org.sitegen.Now;
import org.sitegen.Progress;
import org.sitegen.SiteGenerator;
import org.sitegen.problem.Problem;
import org.sitegen.text.Language;

/**
 * An archive written inline, and the site that is built from it.
 *
 * <pre>{@code
 * SiteFixture site = SiteFixture.in(folder).with("""
 *         == articles/2022/05/a.md
 *         ---
 *         title: 甲
 *         date: 2022-05-07
 *         ---
 *         文
 *         """).build();
 * }</pre>
 *
 * <p>A line {@code == path} begins a file. A {@code site.yaml} is added where none is written.
 */
public final class SiteFixture {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    /** Settings for archives that bring none. */
    public static final String SETTINGS = "title: 試驗典藏\nurl: https://archive.example/\n";

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Path source;
    private final Path output;
    private boolean drafts;
    private boolean strict;
    private boolean clean;
    private int jobs = 2;
    private Now now = Now.at(NOW);
    private BuildReport report;
    private int aged;

    private SiteFixture(Path folder) {
        this.source = folder.resolve("archive");
        this.output = folder.resolve("site");
    }

    /** An empty archive and no site yet, in a folder of their own. */
    public static SiteFixture in(Path folder) {
        return new SiteFixture(folder);
    }

    /** Adds files to the archive. */
    public SiteFixture with(String files) {
        for (String part : ("\n" + files).split("\n== ", -1)) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                file(part.substring(0, end).strip(), part.substring(end + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return this;
    }

    /** Adds a file of bytes. */
    public SiteFixture file(String path, byte[] bytes) {
        try {
            Path file = source.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Makes what was written by now look as if the keeper had done it long ago, one thing after another. */
    public SiteFixture age() {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.getLastModifiedTime(file).toInstant().isAfter(LONG_AGO.plusSeconds(10_000))) {
                    aged++;
                    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(aged)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Publishes drafts. */
    public SiteFixture drafts() {
        this.drafts = true;
        return this;
    }

    /** Fails on warnings. */
    public SiteFixture strict() {
        this.strict = true;
        return this;
    }

    /** Writes every file anew. */
    public SiteFixture clean() {
        this.clean = true;
        return this;
    }

    /** Works with so many threads. */
    public SiteFixture jobs(int count) {
        this.jobs = count;
        return this;
    }

    /** Builds as if it were this moment. */
    public SiteFixture now(String instant) {
        this.now = Now.at(Instant.parse(instant));
        return this;
    }

    /** Builds the site, whatever is wrong with the archive. */
    public SiteFixture build() {
        return build(Progress.NONE);
    }

    /** Builds the site and tells how far it is. */
    public SiteFixture build(Progress progress) {
        addSettings();
        report = new SiteGenerator()
                .build(
                        new BuildRequest(
                                source, output, Optional.empty(), drafts, false, false, now, strict, jobs, clean),
                        progress);
        return this;
    }

    /** Checks the archive. */
    public CheckReport check() {
        addSettings();
        return new SiteGenerator()
                .check(new CheckRequest(source, Optional.empty(), drafts, false, false, now, jobs), Progress.NONE);
    }

    private void addSettings() {
        if (!Files.exists(source.resolve("site.yaml"))) {
            file("site.yaml", SETTINGS.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The archive's folder. */
    public Path source() {
        return source;
    }

    /** The site's folder. */
    public Path output() {
        return output;
    }

    /** What the last build reported. */
    public BuildReport report() {
        return report;
    }

    /** The problems of the last build as a user sees them, in English. */
    public List<String> problems() {
        return lines(report.problems());
    }

    /** Problems as a user sees them, in English. */
    public static List<String> lines(List<Problem> problems) {
        return problems.stream().map(problem -> problem.format(Language.EN)).toList();
    }

    /** The text of a file of the site. */
    public String text(String path) {
        try {
            return Files.readString(output.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("the site has " + paths(), e);
        }
    }

    /** A page of the site. */
    public Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** All files of the site, sorted. */
    public List<String> paths() {
        if (!Files.exists(output)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(output)) {
            List<String> paths = new ArrayList<>(files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString())
                    .toList());
            paths.sort(null);
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
