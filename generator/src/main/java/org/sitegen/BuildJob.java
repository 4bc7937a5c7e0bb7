package org.sitegen;

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
import org.sitegen.model.Article;
import org.sitegen.model.KeptFile;
import org.sitegen.output.Published;
import org.sitegen.output.Reuse;
import org.sitegen.output.SiteOutput;
import org.sitegen.plan.SitePlan;
import org.sitegen.present.ArticleFingerprinter;
import org.sitegen.present.FingerprintTable;
import org.sitegen.problem.Problem;
import org.sitegen.problem.Problems;
import org.sitegen.recall.SiteIndex;
import org.sitegen.render.TemplateEngine;
import org.sitegen.store.Fingerprint;
import org.sitegen.work.Early;
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
        ArchiveLoader loader = new ArchiveLoader(
                request.source(),
                request.baseUrl(),
                new ShownArticles(request.drafts(), request.future(), request.expired(), request.now()),
                workers,
                stages,
                problems);
        return loader.scan()
                .map(scan -> build(loader, scan))
                .orElseGet(() -> report(Optional.empty(), Optional.empty()));
    }

    private BuildReport build(ArchiveLoader loader, ArchiveLoader.Scan scan) {
        try (SiteOutput output = SiteOutput.open(request.output(), reuse())) {
            long all = settings(scan);
            SourceState state = new SourceState(scan.files(), all);
            BuildNotes notes = new BuildNotes(output, all);
            Instant now = request.now().in(ZoneId.of(scan.config().zone().id()));
            Optional<LastBuild> last = last(notes).filter(build -> build.isOfSameRest(state, now));
            boolean isUnchanged = stages.run(
                    Stage.SCAN, () -> last.filter(build -> build.isOf(state)).isPresent() && output.isIntact(workers));
            if (isUnchanged) {
                return last.get().report(stages.durations());
            }
            Optional<RecentFiles> recent = state.recentAt(output.openedNanos());
            try (BodyStore store = BodyStore.create()) {
                Optional<BuildReport> amended = last.flatMap(build ->
                        recent.flatMap(files -> new Amendment(loader, scan, store, output, settings, workers, stages)
                                .of(build, state, files, notes)));
                return amended.orElseGet(() -> build(loader, scan, store, output, state, recent, notes));
            }
        }
    }

    private BuildReport build(
            ArchiveLoader loader,
            ArchiveLoader.Scan scan,
            BodyStore store,
            SiteOutput output,
            SourceState state,
            Optional<RecentFiles> recent,
            BuildNotes notes) {
        notes.forget();
        Early<TemplateEngine> engine = Early.begin(() -> SiteRenderer.checkedEngine(scan.config(), scan.theme()));
        LoadedSite site = loader.load(scan, store, Optional.of(sources(output)));
        Optional<Built> built;
        // One that was never asked for a page has nothing to close.
        try (TemplateEngine ready = engine.get()) {
            built = build(site, output, ready);
        }
        BuildReport report = report(Optional.of(site.plan()), built.map(Built::published));
        if (built.isPresent()) {
            List<String> elsewhere = SourceState.elsewhere(
                    site.files(), site.plan().archive().files().stream().map(KeptFile::source));
            recent.flatMap(files ->
                            LastBuild.of(report, state, elsewhere, site.unchanged(), files, output.openedNanos()))
                    .ifPresent(build -> notes.write(build, index(site, state, built.get())));
        }
        return report;
    }

    private static SiteIndex index(LoadedSite site, SourceState state, Built built) {
        return SiteIndex.of(
                site.plan().archive(),
                site.files().articles(),
                state.stamps(),
                site.places(),
                built.table(),
                built.related());
    }

    /**
     * A site that was published.
     *
     * @param published what became of its files
     * @param table what its articles are made from
     * @param related stands for what related articles were found from
     */
    private record Built(Published published, FingerprintTable table, long related) {}

    private Optional<LastBuild> last(BuildNotes notes) {
        return request.clean()
                ? Optional.empty()
                : notes.last()
                        .filter(last -> !request.strict() || last.problems().isEmpty());
    }

    private ArchiveCache.Place sources(SiteOutput output) {
        ArchiveCache.Place place = place(output, settings);
        if (request.clean()) {
            place.forget();
        }
        return place;
    }

    /** Where builds write down what they know of the files. */
    static ArchiveCache.Place place(SiteOutput output, long settings) {
        return new ArchiveCache.Place(output.cacheFolder("sources"), output.openedNanos(), settings);
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

    private Optional<Built> build(LoadedSite site, SiteOutput output, TemplateEngine engine) {
        List<Article> articles = site.plan().archive().articles();
        long facts = RelatedNotes.facts(articles);
        RelatedNotes related = RelatedNotes.open(output.cacheFolder("related"), articles, facts);
        SiteRenderer renderer = new SiteRenderer(site, engine, related.related(), problems);
        renderer.check(problems);
        if (isRefused()) {
            // All that is wrong is told in one run, also what shows only when pages are made.
            stages.run(
                    Stage.RENDER, () -> renderer.render(Pictures.none(), workers, stages, PageSink.NOWHERE, problems));
            return Optional.empty();
        }
        Thumbnailer thumbnailer = thumbnailer(site, output);
        Pictures pictures = stages.run(Stage.THUMBNAILS, () -> thumbnails(thumbnailer, output));
        FingerprintTable table = stages.run(Stage.RENDER, () -> write(site, renderer, pictures, output));
        related.write();
        return isRefused() ? Optional.empty() : Optional.of(new Built(publish(output, thumbnailer), table, facts));
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

    private FingerprintTable write(LoadedSite site, SiteRenderer renderer, Pictures pictures, SiteOutput output) {
        ArticleFingerprinter articles = renderer.fingerprinter(pictures);
        FingerprintTable table = articles.table(site.plan().archive().articles(), workers);
        SiteWriter writer =
                new SiteWriter(site, renderer.fingerprints(articles, table, site.theme(), settings), output);
        renderer.render(pictures, workers, stages, writer, problems);
        writer.writeRest(renderer, pictures, workers);
        return table;
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
