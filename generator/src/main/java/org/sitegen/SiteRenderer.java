package org.sitegen;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.sitegen.config.SiteConfig;
import org.sitegen.gallery.Pictures;
import org.sitegen.model.Archive;
import org.sitegen.model.Article;
import org.sitegen.model.RelatedArticles;
import org.sitegen.model.StaticPage;
import org.sitegen.plan.LinkResolver;
import org.sitegen.plan.Page;
import org.sitegen.plan.SitePlan;
import org.sitegen.present.ArticleFingerprinter;
import org.sitegen.present.Bodies;
import org.sitegen.present.FingerprintTable;
import org.sitegen.present.Footer;
import org.sitegen.present.LostNotices;
import org.sitegen.present.PageFingerprints;
import org.sitegen.present.PresentedPage;
import org.sitegen.present.Presenter;
import org.sitegen.present.SiteInfos;
import org.sitegen.problem.Problem;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.render.TemplateEngine;
import org.sitegen.render.TemplateFailure;
import org.sitegen.store.Fingerprint;
import org.sitegen.theme.TemplateFingerprints;
import org.sitegen.theme.Texts;
import org.sitegen.theme.Theme;
import org.sitegen.work.Workers;

/** The second half of the way: from the plan of a site to its pages, one by one. */
final class SiteRenderer {

    private final SitePlan plan;
    private final LinkResolver links;
    private final Footer footer;
    private final TemplateEngine engine;
    private final Texts texts;
    private final RelatedArticles related;
    private final Map<SourceLocation, Failed> failures = new ConcurrentHashMap<>();

    /** The first page, in the order of the plan, on which a place in a template failed. */
    private record Failed(int index, Problem problem) {}

    /** Renders through an engine, with what is known of related articles; what is wrong with the settings that pages show goes to the problems. */
    SiteRenderer(LoadedSite site, TemplateEngine engine, RelatedArticles related, Problems problems) {
        this.plan = site.plan();
        this.engine = engine;
        this.texts = Texts.of(site.theme(), plan.archive().config().language());
        this.related = related;
        this.links = new LinkResolver(plan, new LostNotices(texts)::of);
        this.footer = Footer.of(plan.archive().config(), site.markdown(), links, problems);
    }

    /** An engine for a site's theme and language. */
    static TemplateEngine engine(SiteConfig config, Theme theme) {
        return new TemplateEngine(theme, config.language(), SiteInfos.of(config));
    }

    /** An engine that has read the archive's own templates; what is wrong with them {@link #check} asks again, and tells. */
    static TemplateEngine checkedEngine(SiteConfig config, Theme theme) {
        TemplateEngine engine = engine(config, theme);
        engine.check();
        return engine;
    }

    /** Reports the links of all bodies that lead nowhere, and the templates that cannot be read. */
    void check(Problems problems) {
        Archive archive = plan.archive();
        checkLinks(archive.articles(), problems);
        archive.pages().forEach(page -> check(page, problems));
        addNew(engine.check(), problems);
    }

    /** Reports the links of some articles that lead nowhere. */
    void checkLinks(Collection<Article> articles, Problems problems) {
        articles.forEach(article -> check(article, problems));
    }

    private void check(Article article, Problems problems) {
        String file = article.record().path();
        var body = article.record().body();
        links.check(file, article.path(), body.links(), article.references().body(), body.anchors(), problems);
        for (int i = 0; i < article.record().comments().size(); i++) {
            var comment = article.record().comments().get(i).body();
            var destinations = article.references().comments().get(i);
            links.check(file, article.path(), comment.links(), destinations, comment.anchors(), problems);
        }
    }

    private void check(StaticPage page, Problems problems) {
        var body = page.record().body();
        links.check(page.record().path(), page.path(), body.links(), page.destinations(), body.anchors(), problems);
    }

    /**
     * Renders all pages. A template that fails does so on many pages: each place in a template is reported once, and not
     * again where {@link #check} has done so.
     *
     * @param pictures what pages show of pictures
     * @param sink receives each page that it has not
     */
    void render(Pictures pictures, Workers workers, Stages stages, PageSink sink, Problems problems) {
        Presenter presenter = new Presenter(plan, bodies(pictures), pictures, footer, texts, related);
        List<Page> pages = plan.pages();
        AtomicReference<Problem> stuck = new AtomicReference<>();
        engine.stuck().thenAccept(failure -> stuck.set(failure.problem()));
        workers.forEachUnless(
                () -> stuck.get() != null,
                pages,
                (page, index) -> render(index, page, presenter, stages, sink),
                stages.counter(Stage.RENDER, pages.size()));
        if (stuck.get() != null) {
            problems.add(stuck.get());
        }
        addNew(failures.values().stream().map(Failed::problem).toList(), problems);
    }

    /** A mistake in a template may be seen when files are listed, when templates are read and when pages are made. */
    private static void addNew(List<Problem> found, Problems problems) {
        Set<SourceLocation> known =
                problems.sorted().stream().map(Problem::location).collect(Collectors.toSet());
        found.stream().filter(problem -> !known.contains(problem.location())).forEach(problems::add);
    }

    private void render(int index, Page page, Presenter presenter, Stages stages, PageSink sink) {
        long fingerprint = sink.fingerprint(page);
        if (sink.has(page, fingerprint)) {
            return;
        }
        PresentedPage presented = presenter.present(page);
        try {
            long start = System.nanoTime();
            byte[] bytes = engine.render(presented.template(), presented.info(), presented.root(), presented.view());
            stages.rendered(presented.template(), Duration.ofNanos(System.nanoTime() - start));
            sink.take(page, fingerprint, bytes);
        } catch (TemplateFailure e) {
            Failed failed = new Failed(index, e.problem(subject(page)));
            failures.merge(e.location(), failed, (a, b) -> a.index() <= b.index() ? a : b);
        }
    }

    /** What was being rendered, as the keeper knows it. */
    private static String subject(Page page) {
        if (page instanceof Page.ArticlePage single) {
            return single.article().record().path();
        }
        if (page instanceof Page.PrintPage print) {
            return print.article().record().path();
        }
        if (page instanceof Page.ExtraPage extra) {
            return extra.page().record().path();
        }
        return page.path().value();
    }

    /** What the articles are made from. */
    ArticleFingerprinter fingerprinter(Pictures pictures) {
        return new ArticleFingerprinter(bodies(pictures), pictures);
    }

    /** What each page is made from, where it is known what the articles are made from. */
    PageFingerprints fingerprints(ArticleFingerprinter articles, FingerprintTable table, Theme theme, long settings) {
        long base = new Fingerprint().add(settings).add(texts.fingerprint()).value();
        TemplateFingerprints templates = new TemplateFingerprints(theme);
        // Looked up before many threads ask.
        plan.pages().stream().map(Page::template).distinct().forEach(templates::of);
        return new PageFingerprints(plan, articles, table, footer, templates::of, related, base);
    }

    /** The bodies of articles, for feeds. */
    Bodies bodies(Pictures pictures) {
        return new Bodies(links, pictures, texts);
    }

    /** The texts of the site. */
    Texts texts() {
        return texts;
    }
}
