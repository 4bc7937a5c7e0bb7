package org.sitegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sitegen.config.ConfigReader;
import org.sitegen.config.SiteConfig;
import org.sitegen.importer.ForumImport;
import org.sitegen.importer.ForumReaders;
import org.sitegen.importer.ImportPlan;
import org.sitegen.importer.ImportProgress;
import org.sitegen.importer.ImportResult;
import org.sitegen.problem.Problem;
import org.sitegen.problem.Problems;
import org.sitegen.web.Fetcher;
import org.sitegen.web.PublicAddress;

/** One import of a forum into an archive, which is made where there is none. */
final class ImportJob {

    /** What makes readers for a board's time zone. */
    @FunctionalInterface
    interface Readers {
        ForumReaders in(ZoneId zone);
    }

    private final ImportRequest request;
    private final Readers readers;
    private final Progress progress;

    ImportJob(ImportRequest request, Readers readers, Progress progress) {
        this.request = request;
        this.readers = readers;
        this.progress = progress;
    }

    ImportReport run() {
        Problems problems = new Problems();
        Optional<SiteConfig> config = ConfigReader.isArchive(request.into())
                ? ConfigReader.read(request.into(), problems)
                : Optional.of(SiteConfig.defaults());
        List<Problem> wrong =
                problems.sorted().stream().filter(Problem::isError).toList();
        if (config.isEmpty() || !wrong.isEmpty()) {
            return new ImportReport(Optional.empty(), request.into().resolve(ForumImport.REPORT), problems.sorted());
        }
        ZoneId zone =
                request.zone().orElseGet(() -> ZoneId.of(config.get().zone().id()));
        ImportResult result = run(zone);
        return new ImportReport(
                Optional.of(ImportReport.Counts.of(result)),
                request.into().resolve(ForumImport.REPORT),
                result.problems());
    }

    private ImportResult run(ZoneId zone) {
        try {
            Files.createDirectories(request.into());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImportPlan plan = new ImportPlan(
                request.sources(),
                request.into(),
                zone,
                request.replies(),
                request.force(),
                request.jobs(),
                request.language());
        Optional<Fetcher> fetcher = request.fetch()
                ? Optional.of(new Fetcher(PublicAddress::test, Fetcher.Limits.POLITE, "site-gen/" + Version.read()))
                : Optional.empty();
        return new ForumImport(
                        plan,
                        readers.in(zone),
                        fetcher,
                        (phase, done, total) -> progress.advanced(stage(phase), done, total))
                .run();
    }

    private static Stage stage(ImportProgress.Phase phase) {
        return switch (phase) {
            case SOURCES -> Stage.GATHER;
            case PAGES -> Stage.READ_PAGES;
            case ARTICLES -> Stage.WRITE_ARTICLES;
        };
    }
}
