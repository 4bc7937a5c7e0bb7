package org.sitegen.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitegen.config.ConfigReader;
import org.sitegen.config.PageGroup;
import org.sitegen.config.SiteConfig;
import org.sitegen.content.Redirect;
import org.sitegen.gallery.ThumbnailPlan;
import org.sitegen.model.Archive;
import org.sitegen.model.Article;
import org.sitegen.plan.MachineFile.Kind;
import org.sitegen.plan.Page.ArticlePage;
import org.sitegen.plan.Page.ExtraPage;
import org.sitegen.plan.Page.NotFoundPage;
import org.sitegen.plan.Page.PrintPage;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.url.SitePath;
import org.sitegen.url.UrlReference;

/** Decides what a site will have: pages, files, feeds and redirects, each at an address of its own. */
public final class SitePlanner {

    /** The most URLs that one sitemap may list. */
    public static final int SITEMAP_SIZE = 50_000;

    private static final SitePath ROBOTS = new SitePath("robots.txt");
    private static final String STATIC = "static/";

    private final Archive archive;
    private final SiteConfig config;
    private final Problems problems;
    private final PathClaims claims;

    /** Plans the site of an archive; problems go to the collector. */
    public SitePlanner(Archive archive, Problems problems) {
        this.archive = archive;
        this.config = archive.config();
        this.problems = problems;
        this.claims = new PathClaims(problems);
    }

    /**
     * Makes the plan.
     *
     * @param staticFiles the files under {@code static/}, relative to the archive
     * @param themeAssets the theme's assets, by path in the theme
     * @param redirects the lines of {@code redirects.yaml}
     */
    public SitePlan plan(List<String> staticFiles, List<String> themeAssets, List<Redirect> redirects) {
        List<StaticFile> copied = staticFiles.stream()
                .map(file -> new StaticFile(file, new SitePath(file.substring(STATIC.length()))))
                .toList();
        Set<SitePath> replaced = new HashSet<>();
        copied.forEach(file -> replaced.add(file.path()));
        List<GalleryMonth> gallery = PagePlanner.gallery(archive);
        ThumbnailPlan thumbnails = ThumbnailPlan.of(archive, config.pages().contains(PageGroup.GALLERY));
        thumbnails.check(problems);
        List<Page> pages = new PagePlanner(archive).plan(gallery);
        pages.removeIf(page -> page instanceof NotFoundPage && replaced.contains(page.path()));
        List<String> assets = themeAssets.stream()
                .filter(asset -> !replaced.contains(new SitePath(asset)))
                .toList();
        List<MachineFile> machineFiles = machineFiles(pages, replaced);
        machineFiles.addAll(redirectFiles(redirects));
        thumbnails.paths().forEach(claims::generated);
        claim(pages, assets, machineFiles, copied);
        List<RedirectRule> rules = new RedirectPlanner(archive, claims, problems).plan(redirects);
        claims.checkFolders();
        checkSettings();
        return new SitePlan(
                archive,
                List.copyOf(pages),
                gallery,
                thumbnails,
                copied,
                assets,
                rules,
                List.copyOf(machineFiles),
                claims::contains);
    }

    private List<MachineFile> redirectFiles(List<Redirect> redirects) {
        List<MachineFile> files = new ArrayList<>();
        if (RedirectPlanner.areThere(archive, redirects)) {
            files.add(new MachineFile(Kind.REDIRECTS, new SitePath("_redirects"), 0));
        }
        if (RedirectPlanner.needServer(archive, redirects)) {
            files.add(new MachineFile(Kind.NGINX_REDIRECTS, new SitePath("redirects.nginx.conf"), 0));
            files.add(new MachineFile(Kind.APACHE_REDIRECTS, new SitePath("redirects.apache.conf"), 0));
            files.add(new MachineFile(Kind.APACHE_REDIRECT_MAP, new SitePath("redirects.apache.map"), 0));
        }
        return files;
    }

    /** Whether a page is listed in the sitemap: pages for paper and the page for errors repeat what others show. */
    public static boolean isInSitemap(Page page) {
        return switch (page.template()) {
            case "print", "edition", "not-found" -> false;
            default -> true;
        };
    }

    private List<MachineFile> machineFiles(List<Page> pages, Set<SitePath> replaced) {
        List<MachineFile> files = new ArrayList<>();
        boolean sitemap = config.pages().contains(PageGroup.SITEMAP);
        if (config.url().isEmpty()) {
            warnOfNoUrl();
        } else {
            files.addAll(TextPages.feeds(archive));
            if (sitemap) {
                addSitemaps(files, (int)
                        pages.stream().filter(SitePlanner::isInSitemap).count());
            }
        }
        if (!replaced.contains(ROBOTS)) {
            files.add(new MachineFile(Kind.ROBOTS, ROBOTS, 0));
        }
        if (config.pages().contains(PageGroup.DATA)) {
            files.add(new MachineFile(Kind.ARTICLES, new SitePath("data/articles.ndjson"), 0));
        }
        return files;
    }

    /** Settings with an error may have a URL that could not be read. */
    private void warnOfNoUrl() {
        if (!problems.hasErrorsIn(ConfigReader.FILE)) {
            problems.add(PlanProblems.noUrl(SourceLocation.of(ConfigReader.FILE)));
        }
    }

    private static void addSitemaps(List<MachineFile> files, int urls) {
        files.add(new MachineFile(Kind.SITEMAP, new SitePath("sitemap.xml"), 0));
        if (urls > SITEMAP_SIZE) {
            for (int number = 1; (number - 1) * SITEMAP_SIZE < urls; number++) {
                files.add(new MachineFile(Kind.SITEMAP_PART, new SitePath("sitemap-" + number + ".xml"), number));
            }
        }
    }

    private void claim(
            List<Page> pages, List<String> assets, List<MachineFile> machineFiles, List<StaticFile> staticFiles) {
        pages.stream().filter(page -> !isOfArchive(page)).forEach(page -> claims.generated(page.path()));
        machineFiles.forEach(file -> claims.generated(file.path()));
        assets.forEach(asset -> claims.generated(new SitePath(asset)));
        Set<Article> displaced = new HashSet<>();
        pages.removeIf(page -> isOfArchive(page) && !claim(page, displaced));
        archive.files().forEach(file -> claims.file(file.path(), SourceLocation.of(file.source())));
        staticFiles.forEach(file -> claims.file(file.path(), SourceLocation.of(file.source())));
    }

    /** The print page of an article whose own page found its address taken is not asked for: that would be told twice. */
    private boolean claim(Page page, Set<Article> displaced) {
        if (page instanceof PrintPage print && displaced.contains(print.article())) {
            return false;
        }
        boolean isFree = claims.file(page.path(), source(page));
        if (!isFree && page instanceof ArticlePage single) {
            displaced.add(single.article());
        }
        return isFree;
    }

    private static boolean isOfArchive(Page page) {
        return page instanceof ArticlePage || page instanceof PrintPage || page instanceof ExtraPage;
    }

    private static SourceLocation source(Page page) {
        if (page instanceof ArticlePage single) {
            return SourceLocation.of(single.article().record().path());
        }
        if (page instanceof PrintPage print) {
            return SourceLocation.of(print.article().record().path());
        }
        return SourceLocation.of(((ExtraPage) page).page().record().path());
    }

    private void checkSettings() {
        for (int i = 0; i < config.menu().size(); i++) {
            checkLink(config.menu().get(i).url(), config.places().ofMenu(i));
        }
        config.logo().ifPresent(logo -> checkPath(logo, config.places().ofLogo()));
    }

    private void checkLink(String url, SourceLocation at) {
        if (!UrlReference.isOutside(url) && !url.startsWith("#")) {
            checkPath(url, at);
        }
    }

    private void checkPath(String url, SourceLocation at) {
        if (SiteLinks.find(claims::contains, url).isEmpty()) {
            problems.add(PlanProblems.badSettingLink(at, url));
        }
    }

    /** A path in NFC, as site paths are. */
    static String normalized(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
