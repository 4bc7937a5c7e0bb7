package org.sitegen;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitegen.cache.ArchiveCache;
import org.sitegen.cache.ArticlePlaces;
import org.sitegen.cache.CachedArticle;
import org.sitegen.config.ConfigReader;
import org.sitegen.config.SiteConfig;
import org.sitegen.content.ArchiveFiles;
import org.sitegen.content.ArchiveScanner;
import org.sitegen.content.ArticleReader;
import org.sitegen.content.PageReader;
import org.sitegen.content.Redirect;
import org.sitegen.content.RedirectsReader;
import org.sitegen.intake.ArticleIntake;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.intake.BodyStore;
import org.sitegen.intake.PageIntake;
import org.sitegen.intake.PageRecord;
import org.sitegen.markdown.FlexmarkRenderer;
import org.sitegen.markdown.MarkdownRenderer;
import org.sitegen.model.Archive;
import org.sitegen.model.ArchiveAssembler;
import org.sitegen.model.Visibility;
import org.sitegen.plan.SitePlan;
import org.sitegen.plan.SitePlanner;
import org.sitegen.problem.Problems;
import org.sitegen.theme.Theme;
import org.sitegen.work.Early;
import org.sitegen.work.Workers;

/** The first half of the way: from a folder to the plan of a site. */
final class ArchiveLoader {

    private final Path source;
    private final Optional<String> baseUrl;
    private final ShownArticles shown;
    private final Workers workers;
    private final Stages stages;
    private final Problems problems;

    ArchiveLoader(
            Path source,
            Optional<String> baseUrl,
            ShownArticles shown,
            Workers workers,
            Stages stages,
            Problems problems) {
        this.source = source;
        this.baseUrl = baseUrl;
        this.shown = shown;
        this.workers = workers;
        this.stages = stages;
        this.problems = problems;
    }

    /**
     * What was found in the folder.
     *
     * @param config the settings
     * @param files the files
     * @param theme the theme
     */
    record Scan(SiteConfig config, ArchiveFiles files, Theme theme) {}

    /** Looks at what lies in the folder; empty where it is no archive. */
    Optional<Scan> scan() {
        return stages.run(Stage.SCAN, this::look);
    }

    private Optional<Scan> look() {
        if (!ConfigReader.isArchive(source)) {
            ConfigReader.read(source, problems);
            return Optional.empty();
        }
        Early<Optional<SiteConfig>> read = Early.begin(() -> ConfigReader.read(source, problems));
        ArchiveFiles files;
        Optional<SiteConfig> settings;
        try {
            files = ArchiveScanner.scan(source, workers, problems);
        } finally {
            settings = read.get();
        }
        SiteConfig config = withBaseUrl(settings.orElseGet(SiteConfig::defaults));
        return Optional.of(new Scan(config, files, Theme.of(files.templatesFolder())));
    }

    private SiteConfig withBaseUrl(SiteConfig config) {
        return baseUrl.flatMap(config::withUrl).orElse(config);
    }

    /**
     * Reads the archive and plans its site.
     *
     * @param store receives the HTML of bodies
     * @param place where it is written what earlier builds know of the files; without one all are read
     */
    LoadedSite load(Scan scan, BodyStore store, Optional<ArchiveCache.Place> place) {
        MarkdownRenderer markdown = new FlexmarkRenderer();
        ArchiveCache cache = stages.run(
                Stage.READ,
                () -> ArchiveCache.open(scan.files(), intake(scan.config(), markdown, store), place, workers));
        int count = scan.files().articles().size();
        ArticlePlaces places = new ArticlePlaces(count);
        LoadedSite site;
        try (cache) {
            List<ArticleRecord> articles = stages.run(Stage.READ, () -> articles(scan, cache, places));
            List<PageRecord> pages = stages.run(Stage.READ, () -> pages(scan, markdown, store));
            List<Redirect> redirects = stages.run(Stage.READ, () -> RedirectsReader.read(source, problems));
            site = stages.run(Stage.ASSEMBLE, () -> {
                ArchiveAssembler assembler =
                        new ArchiveAssembler(scan.config(), scan.files(), cache::facts, workers, problems);
                ZoneId zone = ZoneId.of(scan.config().zone().id());
                Visibility visibility = shown.in(zone);
                Archive archive = assembler.assemble(articles, pages, visibility);
                SitePlan plan = new SitePlanner(archive, problems)
                        .plan(scan.files().staticFiles(), scan.theme().assets(), redirects);
                UnchangedRange unchanged = UnchangedRange.of(articles, visibility.now(), zone);
                return new LoadedSite(plan, scan.files(), scan.theme(), markdown, unchanged, places);
            });
        }
        return cache.hasMoved() ? site.withoutPlaces() : site;
    }

    /** Reads single articles of the archive. */
    ArticleIntake intake(SiteConfig config, MarkdownRenderer markdown, BodyStore store) {
        return new ArticleIntake(new ArticleReader(source, config), markdown, store, config);
    }

    private List<ArticleRecord> articles(Scan scan, ArchiveCache cache, ArticlePlaces places) {
        List<String> files = scan.files().articles();
        List<Integer> numbers = IntStream.range(0, files.size()).boxed().toList();
        return present(workers.forReading()
                .map(
                        numbers,
                        number -> {
                            Optional<CachedArticle> article = cache.article(files.get(number), problems);
                            article.ifPresent(known -> places.set(number, known.place()));
                            return article.map(CachedArticle::record);
                        },
                        stages.counter(Stage.READ, files.size())));
    }

    private List<PageRecord> pages(Scan scan, MarkdownRenderer markdown, BodyStore store) {
        PageReader reader = new PageReader(source, scan.config());
        PageIntake intake = new PageIntake(reader, markdown, store, scan.config());
        return present(workers.map(scan.files().pages(), file -> intake.take(file, problems), done -> {}));
    }

    private static <T> List<T> present(List<Optional<T>> results) {
        List<T> present = new ArrayList<>(results.size());
        results.forEach(result -> result.ifPresent(present::add));
        return present;
    }
}
