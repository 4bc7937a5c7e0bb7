package org.sitegen;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitegen.cache.CacheProblems;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.problem.Problem;
import org.sitegen.problem.ProblemFormat;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;
import org.sitegen.store.ChunkFile;

/**
 * What the last build was made from, and what it told. Where all of that is as it was, and the site too, there is nothing to
 * build.
 *
 * @param source stands for the settings and the files of the archive
 * @param elsewhere folders and files outside of the usual folders on which it depends
 * @param elsewhereState stands for their state
 * @param recent files whose stamps are too young to be trusted
 * @param unchanged the moments at which the same articles are published
 * @param problems the warnings
 * @param articles how many articles were published
 * @param pages how many pages the site has
 * @param keptAttachments how many attachments are preserved
 * @param lostAttachments how many are not
 */
record LastBuild(
        long source,
        List<String> elsewhere,
        long elsewhereState,
        RecentFiles recent,
        UnchangedRange unchanged,
        List<Problem> problems,
        int articles,
        int pages,
        int keptAttachments,
        int lostAttachments) {

    private static final ChunkFile KIND = new ChunkFile("site-gen build 2", 0);

    /**
     * What is to be written down of a build; empty where a source may still change, or has changed while it was read, without
     * a new stamp.
     *
     * @param elsewhere the folders and files outside of the usual folders on which the site depends
     * @param unchanged the moments at which the same articles are published
     * @param recent the files whose stamps were too young when the build began, as they were before it read them
     */
    static Optional<LastBuild> of(
            BuildReport report,
            SourceState state,
            List<String> elsewhere,
            UnchangedRange unchanged,
            RecentFiles recent,
            long openedNanos) {
        return state.isSettledAt(openedNanos, elsewhere) && isNothing(state.changed(recent))
                ? Optional.of(new LastBuild(
                        state.stamps().fingerprint(),
                        elsewhere,
                        state.fingerprint(elsewhere),
                        recent,
                        unchanged,
                        report.problems(),
                        report.articles(),
                        report.pages(),
                        report.keptAttachments(),
                        report.lostAttachments()))
                : Optional.empty();
    }

    /** Whether a build would be made from the same files of the archive. */
    boolean isOf(SourceState state) {
        return state.stamps().fingerprint() == source && isNothing(state.changed(recent));
    }

    /** Whether a build now would be made from the same, the files of the archive apart. */
    boolean isOfSameRest(SourceState state, Instant now) {
        return unchanged.contains(now) && state.fingerprint(elsewhere) == elsewhereState;
    }

    private static boolean isNothing(Optional<Set<String>> changed) {
        return changed.filter(Set::isEmpty).isPresent();
    }

    /** What a build reports that finds nothing to do. */
    BuildReport report(Map<Stage, Duration> stages) {
        return report(0, stages, List.of());
    }

    /**
     * What a build reports that changes some files and nothing that it tells of.
     *
     * @param written how many files it has written
     */
    BuildReport report(int written, Map<Stage, Duration> stages, List<TemplateTime> templates) {
        return new BuildReport(
                true,
                problems,
                articles,
                pages,
                keptAttachments,
                lostAttachments,
                written,
                0,
                Optional.empty(),
                stages,
                templates);
    }

    /** Reads what was written down; empty where there is nothing, or it is damaged. */
    static Optional<LastBuild> read(Path file) {
        List<LastBuild> found = new ArrayList<>();
        try {
            KIND.read(file, chunk -> found.add(read(new ByteReader(chunk))));
        } catch (IOException e) {
            throw failure(file, e);
        }
        return found.stream().findFirst();
    }

    private static LastBuild read(ByteReader in) {
        return new LastBuild(
                in.bits(),
                in.list(in::text),
                in.bits(),
                new RecentFiles(contents(in)),
                new UnchangedRange(in.bits(), in.bits()),
                in.list(() -> ProblemFormat.read(in)),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer());
    }

    private static Map<String, Long> contents(ByteReader in) {
        Map<String, Long> contents = new TreeMap<>();
        for (int count = in.integer(); count > 0; count--) {
            contents.put(in.text(), in.bits());
        }
        return contents;
    }

    /** Writes it down. */
    void write(Path file) {
        ByteWriter out = new ByteWriter();
        out.bits(source);
        out.list(elsewhere, ByteWriter::text);
        out.bits(elsewhereState);
        out.number(recent.contents().size());
        recent.contents().forEach((path, content) -> {
            out.text(path);
            out.bits(content);
        });
        out.bits(unchanged.from());
        out.bits(unchanged.until());
        out.list(problems, (to, problem) -> ProblemFormat.write(problem, to));
        out.number(articles);
        out.number(pages);
        out.number(keptAttachments);
        out.number(lostAttachments);
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            KIND.begin(to);
            ChunkFile.write(to, out);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** Forgets what was written down: the site is about to change. */
    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static EnvironmentException failure(Path file, IOException e) {
        return new EnvironmentException(CacheProblems.failed(file, e), e);
    }
}
