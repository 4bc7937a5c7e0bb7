package org.sitegen;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sitegen.feed.MachineFiles;
import org.sitegen.feed.RedirectPages;
import org.sitegen.gallery.Pictures;
import org.sitegen.gallery.Thumbnailer;
import org.sitegen.intake.BodyStore;
import org.sitegen.output.Published;
import org.sitegen.output.Reuse;
import org.sitegen.output.SiteOutput;
import org.sitegen.plan.SitePlan;
import org.sitegen.problem.Problem;
import org.sitegen.problem.Problems;
import org.sitegen.render.TemplateEngine;
import org.sitegen.url.SitePath;
import org.sitegen.work.Workers;

/** One build: from archive to site. */
final class BuildJob {

    private final BuildRequest request;
    private final Stages stages;
    private final Workers workers;
    private final Problems problems = new Problems();

    BuildJob(BuildRequest request, Progress progress) {
        this.request = request;
        this.stages = new Stages(progress);
        this.workers = new Workers(request.jobs());
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
            Optional<LoadedSite> site = loader.load(store);
            Optional<Published> published = site.flatMap(loaded -> build(loaded, store));
            return report(site.map(LoadedSite::plan), published);
        }
    }

    private Optional<Published> build(LoadedSite site, BodyStore store) {
        try (TemplateEngine engine = SiteRenderer.engine(site)) {
            SiteRenderer renderer = new SiteRenderer(site, engine, store, problems);
            renderer.check(problems);
            if (isRefused()) {
                // All that is wrong is told in one run, also what shows only when pages are made.
                stages.run(
                        Stage.RENDER,
                        () -> renderer.render(Pictures.none(), workers, stages, (path, page) -> {}, problems));
                return Optional.empty();
            }
            try (SiteOutput output = SiteOutput.open(request.output(), reuse())) {
                Thumbnailer thumbnailer = thumbnailer(site, output);
                Pictures pictures = stages.run(Stage.THUMBNAILS, () -> thumbnails(thumbnailer, output));
                stages.run(Stage.RENDER, () -> write(site, renderer, pictures, output));
                return isRefused() ? Optional.empty() : Optional.of(publish(output, thumbnailer));
            }
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
        Published published = stages.run(Stage.PUBLISH, output::publish);
        thumbnailer.sweep();
        return published;
    }

    private boolean isRefused() {
        return request.strict() ? !problems.sorted().isEmpty() : problems.hasErrors();
    }

    private void write(LoadedSite site, SiteRenderer renderer, Pictures pictures, SiteOutput output) {
        SitePlan plan = site.plan();
        renderer.render(pictures, workers, stages, (path, page) -> output.write(path, page, 0, page.length), problems);
        copyFiles(site, output);
        MachineFiles machineFiles = new MachineFiles(plan, renderer.bodies(pictures)::articleHtml);
        plan.machineFiles().forEach(file -> output.stream(file.path(), out -> machineFiles.write(file, out)));
        RedirectPages redirectPages =
                new RedirectPages(plan.archive().config(), renderer.texts().text("redirect.title"));
        plan.redirects()
                .forEach(rule ->
                        rule.page().ifPresent(page -> output.stream(page, out -> redirectPages.write(rule, out))));
    }

    private void copyFiles(LoadedSite site, SiteOutput output) {
        SitePlan plan = site.plan();
        plan.assets().forEach(asset -> {
            byte[] bytes = site.theme().read(asset);
            output.write(new SitePath(asset), bytes, 0, bytes.length);
        });
        workers.forEach(plan.archive().files(), file -> copy(site, file.source(), file.path(), output), done -> {});
        workers.forEach(plan.staticFiles(), file -> copy(site, file.source(), file.path(), output), done -> {});
    }

    private static void copy(LoadedSite site, String source, SitePath path, SiteOutput output) {
        Path file = site.files().resolve(source);
        output.copy(path, file);
    }

    private BuildReport report(Optional<SitePlan> plan, Optional<Published> published) {
        List<Problem> found = problems.sorted();
        int kept = plan.map(present -> attachments(present, true)).orElse(0);
        int lost = plan.map(present -> attachments(present, false)).orElse(0);
        return new BuildReport(
                published.isPresent(),
                found,
                plan.map(present -> present.archive().articles().size()).orElse(0),
                plan.map(present -> present.pages().size()).orElse(0),
                kept,
                lost,
                published.map(Published::written).orElse(0),
                published.map(Published::removed).orElse(0),
                stages.durations());
    }

    private static int attachments(SitePlan plan, boolean kept) {
        return (int) plan.archive().articles().stream()
                .flatMap(article -> article.attachments().stream())
                .filter(attachment -> attachment.isKept() == kept)
                .count();
    }
}
