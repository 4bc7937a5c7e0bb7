package org.sitegen;

import java.util.Optional;
import org.sitegen.check.SimilarTerms;
import org.sitegen.gallery.Pictures;
import org.sitegen.intake.BodyStore;
import org.sitegen.model.RelatedArticles;
import org.sitegen.plan.SitePlan;
import org.sitegen.problem.Problems;
import org.sitegen.render.TemplateEngine;
import org.sitegen.work.Workers;

/** One check: a build that writes nothing. Templates are run, too, since some mistakes show only then. */
final class CheckJob {

    private final CheckRequest request;
    private final Stages stages;
    private final Workers workers;
    private final Problems problems = new Problems();

    CheckJob(CheckRequest request, Progress progress) {
        this.request = request;
        this.stages = new Stages(progress);
        this.workers = new Workers(request.jobs());
    }

    CheckReport run() {
        try (BodyStore store = BodyStore.create()) {
            ArchiveLoader loader = new ArchiveLoader(
                    request.source(),
                    request.baseUrl(),
                    new ShownArticles(request.drafts(), request.future(), request.expired(), request.now()),
                    workers,
                    stages,
                    problems);
            Optional<LoadedSite> site = loader.scan().map(scan -> loader.load(scan, store, Optional.empty()));
            site.ifPresent(this::check);
            Optional<SitePlan> plan = site.map(LoadedSite::plan);
            return new CheckReport(
                    problems.sorted(),
                    plan.map(present -> present.archive().articles().size()).orElse(0),
                    plan.map(present -> present.pages().size()).orElse(0));
        }
    }

    private void check(LoadedSite site) {
        try (TemplateEngine engine = SiteRenderer.engine(site.plan().archive().config(), site.theme())) {
            SiteRenderer renderer = new SiteRenderer(
                    site, engine, new RelatedArticles(site.plan().archive().articles()), problems);
            renderer.check(problems);
            stages.run(
                    Stage.RENDER, () -> renderer.render(Pictures.none(), workers, stages, PageSink.NOWHERE, problems));
            problems.addAll(SimilarTerms.find(site.plan().archive()));
        }
    }
}
