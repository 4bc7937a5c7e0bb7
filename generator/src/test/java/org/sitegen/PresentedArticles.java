package org.sitegen;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sitegen.gallery.Pictures;
import org.sitegen.intake.BodyStore;
import org.sitegen.model.RelatedArticles;
import org.sitegen.plan.LinkResolver;
import org.sitegen.plan.Page;
import org.sitegen.present.Bodies;
import org.sitegen.present.Footer;
import org.sitegen.present.LostNotices;
import org.sitegen.present.PresentedPage;
import org.sitegen.present.Presenter;
import org.sitegen.problem.Problems;
import org.sitegen.render.TemplateEngine;
import org.sitegen.theme.Texts;
import org.sitegen.work.Workers;

/**
 * The pages of an archive's articles, ready for their templates, and the engine that renders them.
 *
 * @param pages the pages
 * @param engine the engine; the caller closes it
 */
public record PresentedArticles(List<PresentedPage> pages, TemplateEngine engine) {

    private static final ShownArticles SHOWN =
            new ShownArticles(false, false, false, Now.at(Instant.parse("2026-01-01T00:00:00Z")));

    /** Reads an archive. */
    public static PresentedArticles of(Path source) {
        Problems problems = new Problems();
        try (BodyStore store = BodyStore.create()) {
            ArchiveLoader loader = new ArchiveLoader(
                    source, Optional.empty(), SHOWN, new Workers(1), new Stages(Progress.NONE), problems);
            LoadedSite site = loader.scan()
                    .map(scan -> loader.load(scan, store, Optional.empty()))
                    .orElseThrow();
            Presenter presenter = presenter(site, problems);
            List<PresentedPage> pages = site.plan().pages().stream()
                    .filter(Page.ArticlePage.class::isInstance)
                    .map(presenter::present)
                    .toList();
            return new PresentedArticles(
                    pages, SiteRenderer.engine(site.plan().archive().config(), site.theme()));
        }
    }

    private static Presenter presenter(LoadedSite site, Problems problems) {
        var config = site.plan().archive().config();
        Texts texts = Texts.of(site.theme(), config.language());
        LinkResolver links = new LinkResolver(site.plan(), new LostNotices(texts)::of);
        Footer footer = Footer.of(config, site.markdown(), links, problems);
        return new Presenter(
                site.plan(),
                new Bodies(links, Pictures.none(), texts),
                Pictures.none(),
                footer,
                texts,
                new RelatedArticles(site.plan().archive().articles()));
    }
}
