package org.sitegen;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sitegen.cache.ArchiveCache;
import org.sitegen.config.ConfigReader;
import org.sitegen.gallery.Pictures;
import org.sitegen.gallery.Thumbnailer;
import org.sitegen.intake.BodyStore;
import org.sitegen.model.Addresses;
import org.sitegen.output.Published;
import org.sitegen.output.Reuse;
import org.sitegen.output.SiteOutput;
import org.sitegen.plan.SitePlan;
import org.sitegen.present.ArticleFingerprinter;
import org.sitegen.present.FingerprintTable;
import org.sitegen.problem.Problem;
import org.sitegen.problem.Problems;
import org.sitegen.render.TemplateEngine;
import org.sitegen.store.Fingerprint;
import org.sitegen.work.Workers;

/** One build: from archive to site. */
final class BuildJob {

    private final BuildRequest request;
    private final Stages stages;
    private final Workers workers;
    private final long settings;
    private final Problems problems = new Problems();

    BuildJob(BuildRequest request, Progress progress) {
        this.request = request;
        this.stages = new Stages(progress);
        this.workers = new Workers(request.jobs());
        this.settings = settings(request);
    }

    /**
     * Stands for the settings, and for the program that follows them. It is drawn before the settings are read: where they
     * change in between, the next build finds that these are not what it was made with.
     */
    private static long settings(BuildRequest request) {
        return new Fingerprint()
                .add(Version.fingerprint())
                .add(ConfigReader.fingerprint(request.source()))
                .add(request.baseUrl())
                .value();
    }

    BuildReport run() {
        try (BodyStore store = BodyStore.create()) {
            ArchiveLoader loader = new ArchiveLoader(
                    request.source(),
                    request.baseUrl(),
                    new ShownArticles(request.drafts(), request.future(), request.expired(), request.now()),
                    workers,
                    stages,
                    problems);
            return loader.scan()
                    .map(scan -> build(loader, scan, store))
                    .orElseGet(() -> report(Optional.empty(), Optional.empty()));
        }
    }

    private BuildReport build(ArchiveLoader loader, ArchiveLoader.Scan scan, BodyStore store) {
        try (SiteOutput output = SiteOutput.open(request.output(), reuse())) {
            Path notes = output.cacheFolder("last-build");
            SourceState state = new SourceState(scan.files(), settings(scan));
            Optional<LastBuild> last = stages.run(Stage.SCAN, () -> unchanged(scan, state, notes, output));
            if (last.isPresent()) {
                return last.get().report(stages.durations());
            }
            Optional<RecentFiles> recent = state.recentAt(output.openedNanos());
            LastBuild.forget(notes);
            LoadedSite site = loader.load(scan, store, Optional.of(sources(output)));
            Optional<Published> published = build(site, output);
            BuildReport report = report(Optional.of(site.plan()), published);
            if (report.published()) {
                recent.flatMap(files -> LastBuild.of(report, state, site, files, output.openedNanos()))
                        .ifPresent(build -> build.write(notes));
            }
            return report;
        }
    }

    /** The last build, where this one would do the same. */
    private Optional<LastBuild> unchanged(ArchiveLoader.Scan scan, SourceState state, Path notes, SiteOutput output) {
        if (request.clean()) {
            return Optional.empty();
        }
        Instant now = request.now().in(ZoneId.of(scan.config().zone().id()));
        return LastBuild.read(notes)
                .filter(last -> !request.strict() || last.problems().isEmpty())
                .filter(last -> last.isOf(state, now))
                .filter(last -> output.isIntact(workers));
    }

    private ArchiveCache.Place sources(SiteOutput output) {
        ArchiveCache.Place place =
                new ArchiveCache.Place(output.cacheFolder("sources"), output.openedNanos(), settings);
        if (request.clean()) {
            place.forget();
        }
        return place;
    }

    /** Stands for all that decides about the site, but for the files of the archive. */
    private long settings(ArchiveLoader.Scan scan) {
        return new Fingerprint()
                .add(settings)
                .add(scan.theme().fingerprint())
                .add(request.source().toAbsolutePath().toString())
                .add(request.drafts())
                .add(request.future())
                .add(request.expired())
                .value();
    }

    private Optional<Published> build(LoadedSite site, SiteOutput output) {
        try (TemplateEngine engine = SiteRenderer.engine(site)) {
            RelatedNotes related = RelatedNotes.open(
                    output.cacheFolder("related"), site.plan().archive().articles());
            SiteRenderer renderer = new SiteRenderer(site, engine, related.related(), problems);
            renderer.check(problems);
            if (isRefused()) {
                // All that is wrong is told in one run, also what shows only when pages are made.
                stages.run(
                        Stage.RENDER,
                        () -> renderer.render(Pictures.none(), workers, stages, PageSink.NOWHERE, problems));
                return Optional.empty();
            }
            Thumbnailer thumbnailer = thumbnailer(site, output);
            Pictures pictures = stages.run(Stage.THUMBNAILS, () -> thumbnails(thumbnailer, output));
            stages.run(Stage.RENDER, () -> write(site, renderer, pictures, output));
            related.write();
            return isRefused() ? Optional.empty() : Optional.of(publish(output, thumbnailer));
        }
    }

    private Reuse reuse() {
        return request.clean() ? Reuse.NOTHING : Reuse.UNCHANGED_FILES;
    }

    private Thumbnailer thumbnailer(LoadedSite site, SiteOutput output) {
        Thumbnailer thumbnailer =
                new Thumbnailer(site.plan().thumbnails(), site.files()::resolve, output.cacheFolder("thumbnails"));
        if (request.clean()) {
            thumbnailer.forget();
        }
        return thumbnailer;
    }

    private Pictures thumbnails(Thumbnailer thumbnailer, SiteOutput output) {
        return thumbnailer.make(workers, output::copy, stages.counter(Stage.THUMBNAILS, thumbnailer.total()), problems);
    }

    private Published publish(SiteOutput output, Thumbnailer thumbnailer) {
        Published published = stages.run(Stage.PUBLISH, () -> output.publish(Addresses::isOfBuilds));
        thumbnailer.sweep();
        return published;
    }

    private boolean isRefused() {
        return request.strict() ? !problems.sorted().isEmpty() : problems.hasErrors();
    }

    private void write(LoadedSite site, SiteRenderer renderer, Pictures pictures, SiteOutput output) {
        ArticleFingerprinter articles = renderer.fingerprinter(pictures);
        FingerprintTable table = articles.table(site.plan().archive().articles(), workers);
        SiteWriter writer =
                new SiteWriter(site, renderer.fingerprints(articles, table, site.theme(), settings), output);
        renderer.render(pictures, workers, stages, writer, problems);
        writer.writeRest(renderer, pictures, workers);
    }

    private BuildReport report(Optional<SitePlan> plan, Optional<Published> published) {
        List<Problem> found = problems.sorted();
        int kept = plan.map(present -> (int) present.archive().sizes().kept()).orElse(0);
        int lost = plan.map(present -> (int) present.archive().sizes().lost()).orElse(0);
        return new BuildReport(
                published.isPresent(),
                found,
                plan.map(present -> present.archive().articles().size()).orElse(0),
                plan.map(present -> present.pages().size()).orElse(0),
                kept,
                lost,
                published.map(Published::written).orElse(0),
                published.map(Published::removed).orElse(0),
                published.flatMap(Published::aside),
                stages.durations(),
                stages.templates());
    }
}
