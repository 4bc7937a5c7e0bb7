package org.sitegen.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sitegen.config.SiteConfig;
import org.sitegen.content.ArchiveFiles;
import org.sitegen.content.ArticleId;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.intake.PageRecord;
import org.sitegen.model.MarkdownPages.MarkdownPage;
import org.sitegen.problem.Problems;
import org.sitegen.text.CodePointOrder;
import org.sitegen.url.SitePath;
import org.sitegen.url.Slug;
import org.sitegen.work.Workers;

/** Puts the archive model together from what was read. */
public final class ArchiveAssembler {

    private static final Comparator<ArticleRecord> BY_DATE = Comparator.<ArticleRecord>comparingLong(
                    article -> article.date().epochSecond())
            .thenComparing(ArticleRecord::id, CodePointOrder.COMPARATOR);

    private final SiteConfig config;
    private final ArchiveFiles files;
    private final FactsSource facts;
    private final Workers workers;
    private final Problems problems;

    /** Assembles with so many workers; problems go to the collector. */
    public ArchiveAssembler(
            SiteConfig config, ArchiveFiles files, FactsSource facts, Workers workers, Problems problems) {
        this.config = config;
        this.files = files;
        this.facts = facts;
        this.workers = workers;
        this.problems = problems;
    }

    /** Makes the model of all articles and pages that are to be seen. */
    public Archive assemble(Collection<ArticleRecord> records, Collection<PageRecord> pages, Visibility visibility) {
        List<ArticleRecord> shown =
                records.stream().filter(visibility::shows).sorted(BY_DATE).toList();
        List<PageRecord> shownPages = pages.stream()
                .filter(page -> visibility.drafts() || !page.draft())
                .sorted(Comparator.comparing(PageRecord::path, CodePointOrder.COMPARATOR))
                .toList();
        ArticleAddresses addresses = new ArticleAddresses(config);
        Map<String, SitePath> paths = addresses.assign(shown, workers);
        Map<TaxonomyKind, Taxonomy> taxonomies = taxonomies(shown);
        FileCatalog catalog = new FileCatalog(files, facts);
        List<Article> articles = articles(shown, paths, taxonomies, catalog);
        List<StaticPage> staticPages = workers.map(shownPages, page -> page(page, catalog), done -> {});
        Set<ArticleRecord> hidden = hidden(records, visibility);
        return new Archive(
                config,
                articles,
                taxonomies,
                Calendar.of(
                        articles.stream().map(article -> article.date().day()).toList()),
                staticPages,
                catalog.published(),
                ArticleSizes.of(articles),
                markdownPages(articles, staticPages),
                hiddenFiles(hidden, pages, shownPages),
                hidden.stream().map(addresses::natural).collect(Collectors.toUnmodifiableSet()),
                unreadSlugs(records));
    }

    private Set<String> unreadSlugs(Collection<ArticleRecord> records) {
        if (records.size() == files.articles().size()) {
            return Set.of();
        }
        Set<String> unread = new HashSet<>(files.articles());
        records.forEach(record -> unread.remove(record.path()));
        return unread.stream()
                .map(path -> Slug.ofSegment(ArticleId.slugText(ArticleId.of(path))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<ArticleRecord> hidden(Collection<ArticleRecord> records, Visibility visibility) {
        return records.stream().filter(record -> !visibility.shows(record)).collect(Collectors.toSet());
    }

    private static Set<String> hiddenFiles(
            Set<ArticleRecord> hidden, Collection<PageRecord> pages, List<PageRecord> shownPages) {
        Set<String> paths = new HashSet<>();
        hidden.forEach(record -> paths.add(record.path()));
        pages.forEach(page -> paths.add(page.path()));
        shownPages.forEach(page -> paths.remove(page.path()));
        return Set.copyOf(paths);
    }

    private Map<TaxonomyKind, Taxonomy> taxonomies(List<ArticleRecord> articles) {
        List<TaxonomyKind> kinds = List.of(TaxonomyKind.values());
        List<Taxonomy> assembled = workers.map(kinds, kind -> TaxonomyAssembler.assemble(kind, articles), done -> {});
        Map<TaxonomyKind, Taxonomy> taxonomies = new EnumMap<>(TaxonomyKind.class);
        for (int i = 0; i < kinds.size(); i++) {
            taxonomies.put(kinds.get(i), assembled.get(i));
        }
        return Map.copyOf(taxonomies);
    }

    private List<Article> articles(
            List<ArticleRecord> records,
            Map<String, SitePath> paths,
            Map<TaxonomyKind, Taxonomy> taxonomies,
            FileCatalog catalog) {
        ArticleMaker maker = new ArticleMaker(taxonomies, catalog, problems);
        List<Integer> indexes = IntStream.range(0, records.size()).boxed().toList();
        return workers.map(
                indexes,
                index -> maker.make(
                        index, records.get(index), paths.get(records.get(index).id())),
                done -> {});
    }

    private StaticPage page(PageRecord record, FileCatalog catalog) {
        ReferenceResolver resolver = new ReferenceResolver(catalog, record.path(), problems);
        return new StaticPage(
                record, pagePath(record.path()), resolver.resolve(record.body().links(), written -> Optional.empty()));
    }

    /** {@code pages/help/print.md} becomes {@code help/print.html}. */
    private static SitePath pagePath(String file) {
        String path = file.substring("pages/".length(), file.length() - ".md".length());
        StringBuilder address = new StringBuilder();
        for (String part : path.split("/", -1)) {
            address.append(address.isEmpty() ? "" : "/").append(part.equals("index") ? part : Slug.ofSegment(part));
        }
        return new SitePath(address + ".html");
    }

    private static MarkdownPages markdownPages(List<Article> articles, List<StaticPage> pages) {
        Map<String, MarkdownPage> markdown = new HashMap<>(articles.size() * 2);
        articles.forEach(article -> markdown.put(
                article.record().path(),
                new MarkdownPage(article.path(), article.record().body().anchors())));
        pages.forEach(page -> markdown.put(
                page.record().path(),
                new MarkdownPage(page.path(), page.record().body().anchors())));
        return file -> Optional.ofNullable(markdown.get(file));
    }
}
