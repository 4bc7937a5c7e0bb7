package org.sitegen;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.sitegen.plan.SitePlan;
import org.sitegen.plan.SitePlanner;
import org.sitegen.problem.Problems;
import org.sitegen.theme.Theme;
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

    /** What was found in the folder. */
    private record Scan(SiteConfig config, ArchiveFiles files, Theme theme, List<Redirect> redirects) {}

    /**
     * Reads the archive and plans its site.
     *
     * @param store receives the HTML of bodies
     * @return empty where the folder is no archive
     */
    Optional<LoadedSite> load(BodyStore store) {
        Optional<Scan> scan = stages.run(Stage.SCAN, this::scan);
        return scan.map(found -> load(found, store));
    }

    private Optional<Scan> scan() {
        Optional<SiteConfig> read = ConfigReader.read(source, problems);
        if (read.isEmpty() && !ConfigReader.isArchive(source)) {
            return Optional.empty();
        }
        SiteConfig config = withBaseUrl(read.orElseGet(SiteConfig::defaults));
        ArchiveFiles files = ArchiveScanner.scan(source, problems);
        Theme theme = Theme.of(files.templatesFolder());
        return Optional.of(new Scan(config, files, theme, RedirectsReader.read(source, problems)));
    }

    private SiteConfig withBaseUrl(SiteConfig config) {
        return baseUrl.flatMap(config::withUrl).orElse(config);
    }

    private LoadedSite load(Scan scan, BodyStore store) {
        MarkdownRenderer markdown = new FlexmarkRenderer();
        List<ArticleRecord> articles = stages.run(Stage.READ, () -> articles(scan, markdown, store));
        List<PageRecord> pages = stages.run(Stage.READ, () -> pages(scan, markdown, store));
        return stages.run(Stage.ASSEMBLE, () -> {
            ArchiveAssembler assembler = new ArchiveAssembler(scan.config(), scan.files(), workers, problems);
            ZoneId zone = ZoneId.of(scan.config().zone().id());
            Archive archive = assembler.assemble(articles, pages, shown.in(zone));
            SitePlan plan = new SitePlanner(archive, problems)
                    .plan(scan.files().staticFiles(), scan.theme().assets(), scan.redirects());
            return new LoadedSite(plan, scan.files(), scan.theme(), markdown);
        });
    }

    private List<ArticleRecord> articles(Scan scan, MarkdownRenderer markdown, BodyStore store) {
        ArticleReader reader = new ArticleReader(source, scan.config());
        ArticleIntake intake = new ArticleIntake(reader, markdown, store, scan.config());
        List<String> files = scan.files().articles();
        return present(
                workers.map(files, file -> intake.take(file, problems), stages.counter(Stage.READ, files.size())));
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
