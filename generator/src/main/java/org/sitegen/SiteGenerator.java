package org.sitegen;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.sitegen.config.ConfigReader;
import org.sitegen.config.SiteConfig;
import org.sitegen.content.NewArticle;
import org.sitegen.content.SiteDate;
import org.sitegen.problem.Problems;
import org.sitegen.render.TemplateEngine;
import org.sitegen.theme.Theme;
import org.sitegen.theme.ThemeFile;
import org.sitegen.work.Early;

/**
 * The generator: one method for each intention. Takes a request, returns a report; prints nothing, reads neither clock nor
 * environment.
 *
 * <p>What is wrong with an archive is in the report; what is wrong with the environment (a full disk, an output that
 * cannot be written) is an {@link org.sitegen.problem.EnvironmentException}.
 */
public final class SiteGenerator {

    /**
     * Begins to load what nearly every build and check needs later, on a thread of its own. Nobody has to call this, but a
     * process that knows from its first moment what it will do has an idle processor until then, if it has two. What fails
     * here fails again when it is needed, and is told of then.
     *
     * @param processors how many there are; with one, nothing is done
     */
    public static void prepare(int processors) {
        if (processors > 1) {
            Early.begin(() -> {
                TemplateEngine.load(Theme.of(Optional.empty()));
                return Version.fingerprint();
            });
        }
    }

    /** Builds the site of an archive. */
    public BuildReport build(BuildRequest request, Progress progress) {
        return new BuildJob(request, progress).run();
    }

    /** Looks for everything that is wrong with an archive, and writes nothing. */
    public CheckReport check(CheckRequest request, Progress progress) {
        return new CheckJob(request, progress).run();
    }

    /** Writes a file for a new article; none where the settings of the archive are wrong. */
    public NewArticleReport newArticle(NewArticleRequest request) {
        Problems problems = new Problems();
        Optional<Path> file = ConfigReader.read(request.source(), problems)
                .filter(config -> !problems.hasErrors())
                .map(config -> request.source().resolve(write(request, config)));
        return new NewArticleReport(file, problems.sorted());
    }

    /** Brings a forum into an archive; nothing where the settings of the archive are wrong. */
    public ImportReport importForum(ImportRequest request, Progress progress) {
        return new ImportJob(request, zone -> ImportReaders.discuz(zone, request.keepPinyin()), progress).run();
    }

    /** Copies a file of the default theme to the archive's {@code templates/}, where it may be changed; replaces none. */
    public EjectReport eject(EjectRequest request) {
        Theme theme = Theme.of(Optional.empty());
        if (request.template().isEmpty()) {
            return new EjectReport.Listed(theme.paths());
        }
        String name = request.template().get();
        return theme.find(name)
                .or(() -> theme.find(name + Theme.TEMPLATE_ENDING))
                .map(file -> copy(file, request.source().resolve("templates")))
                .orElseGet(() -> new EjectReport.Unknown(name, theme.paths()));
    }

    private static EjectReport copy(ThemeFile file, Path templates) {
        Path target = templates.resolve(file.path());
        return file.copyTo(target) ? new EjectReport.Copied(file.path(), target) : new EjectReport.Taken(target);
    }

    private static String write(NewArticleRequest request, SiteConfig config) {
        Instant now = request.now().in(ZoneId.of(config.zone().id()));
        return NewArticle.write(request.source(), config, request.title(), SiteDate.of(now, config.zone()));
    }
}
