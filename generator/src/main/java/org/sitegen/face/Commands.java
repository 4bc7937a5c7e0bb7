package org.sitegen.face;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sitegen.BuildReport;
import org.sitegen.BuildRequest;
import org.sitegen.CheckReport;
import org.sitegen.CheckRequest;
import org.sitegen.EjectReport;
import org.sitegen.ImportReport;
import org.sitegen.ImportRequest;
import org.sitegen.NewArticleReport;
import org.sitegen.NewArticleRequest;
import org.sitegen.Progress;
import org.sitegen.SiteGenerator;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.problem.Problem;

/**
 * The commands as both faces run them: options to request, generator, report to text. Whatever happens ends in an
 * {@link Outcome}; what is wrong with the archive has been printed by then, and anything else is the outcome's message
 * for the face to show.
 */
public final class Commands {

    private final SiteGenerator generator = new SiteGenerator();
    private final Surroundings surroundings;
    private final RequestMaker requests;

    /** Commands that see nothing but these surroundings. */
    public Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.requests = new RequestMaker(surroundings);
    }

    /** Builds a site. */
    public Outcome build(BuildOptions options) {
        return guarded(() -> {
            BuildRequest request = requests.build(options);
            boolean quiet = options.archive().quiet();
            long start = System.nanoTime();
            BuildReport report = withProgress(quiet, progress -> generator.build(request, progress));
            printer(quiet).print(report, shown(request.output()), since(start), options.timings());
            return outcome(report.problems(), !report.published());
        });
    }

    /** Checks an archive. */
    public Outcome check(ArchiveOptions options) {
        return guarded(() -> {
            CheckRequest request = requests.check(options);
            long start = System.nanoTime();
            CheckReport report = withProgress(options.quiet(), progress -> generator.check(request, progress));
            printer(options.quiet()).print(report, since(start));
            return outcome(report.problems(), options.strict());
        });
    }

    /** Writes a new article. */
    public Outcome newArticle(NewOptions options) {
        return guarded(() -> {
            NewArticleRequest request = requests.newArticle(options);
            NewArticleReport report = generator.newArticle(request);
            printer(false).print(report, report.file().map(this::shown).orElse(""));
            return outcome(report.problems(), report.file().isEmpty());
        });
    }

    /** Brings a forum into an archive. */
    public Outcome importForum(ImportOptions options) {
        return guarded(() -> {
            ImportRequest request = requests.importForum(options);
            long start = System.nanoTime();
            ImportReport report = withProgress(options.quiet(), progress -> generator.importForum(request, progress));
            printer(options.quiet()).print(report, shown(report.report()), since(start));
            return outcome(report.problems(), report.counts().isEmpty());
        });
    }

    /** Copies a file of the default theme into the archive, or lists those that there are. */
    public Outcome eject(EjectOptions options) {
        return guarded(() -> {
            EjectReport report = generator.eject(requests.eject(options));
            if (report instanceof EjectReport.Unknown unknown) {
                throw new UsageException(FaceProblems.unknownTemplate(unknown.name(), unknown.files()));
            }
            if (report instanceof EjectReport.Taken taken) {
                throw new UsageException(FaceProblems.templateIsThere(shown(taken.file())));
            }
            if (report instanceof EjectReport.Copied copied) {
                printer(false).print(copied, shown(copied.file()));
            }
            if (report instanceof EjectReport.Listed listed) {
                printer(false).print(listed);
            }
            return Outcome.done();
        });
    }

    /**
     * The border where failures become outcomes. Runtime exceptions that nobody foresaw end here, so that a user gets one
     * message and not a stack trace.
     */
    Outcome guarded(Supplier<Outcome> command) {
        try {
            return command.get();
        } catch (UsageException usage) {
            return Outcome.failed(ExitStatus.WRONG_USAGE, usage.text());
        } catch (EnvironmentException environment) {
            return Outcome.failed(ExitStatus.ENVIRONMENT_FAILED, environment.text(), environment);
        } catch (UncheckedIOException failure) {
            return Outcome.failed(
                    ExitStatus.ENVIRONMENT_FAILED,
                    FaceProblems.inputOutputFailed(failure.getCause().toString()),
                    failure);
        } catch (OutOfMemoryError failure) {
            long limit = Runtime.getRuntime().maxMemory() >> 20;
            return Outcome.failed(ExitStatus.ENVIRONMENT_FAILED, FaceProblems.memoryRanOut(limit), failure);
        } catch (RuntimeException failure) {
            return Outcome.failed(
                    ExitStatus.ENVIRONMENT_FAILED, FaceProblems.unexpected(failure, surroundings.spelling()), failure);
        }
    }

    private <R> R withProgress(boolean quiet, Function<Progress, R> run) {
        if (quiet) {
            return run.apply(Progress.NONE);
        }
        try (ProgressMeter meter =
                new ProgressMeter(surroundings.terminal(), surroundings.language(), System::nanoTime)) {
            return run.apply(meter);
        }
    }

    private ReportPrinter printer(boolean quiet) {
        return new ReportPrinter(surroundings.terminal(), surroundings.language(), quiet);
    }

    /** {@code strict} also where warnings have already kept the generator from doing its work. */
    private Outcome outcome(List<Problem> problems, boolean strict) {
        return Optional.of(ProblemCount.of(problems))
                .filter(count -> count.fails(strict))
                .map(count -> Outcome.failed(
                        ExitStatus.ARCHIVE_HAS_ERRORS,
                        FaceProblems.archiveHasErrors(count.totals().in(surroundings.language()))))
                .orElseGet(Outcome::done);
    }

    /** A path as the user would write it: relative where it is below the folder in which they work. */
    private String shown(Path path) {
        boolean below = path.startsWith(surroundings.folder()) && !path.equals(surroundings.folder());
        return (below ? surroundings.folder().relativize(path) : path).toString();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
