package org.sitegen.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitegen.config.PageGroup;
import org.sitegen.config.Person;
import org.sitegen.config.SiteConfig;
import org.sitegen.config.SiteZone;
import org.sitegen.content.Redirect;
import org.sitegen.model.Archive;
import org.sitegen.model.Article;
import org.sitegen.model.ArticleSizes;
import org.sitegen.model.MarkdownPages.MarkdownPage;
import org.sitegen.model.Taxonomy;
import org.sitegen.model.TaxonomyKind;
import org.sitegen.plan.SitePlan;
import org.sitegen.plan.SitePlanner;
import org.sitegen.problem.Problems;

/** Small archives made by hand: articles in their order, without calendar and terms. */
public final class Archives {

    private final List<Articles> articles = new ArrayList<>();
    private final List<Redirect> redirects = new ArrayList<>();
    private final Set<PageGroup> pages = EnumSet.allOf(PageGroup.class);
    private String title = "濱州在線";
    private String description = "";
    private String url = "";
    private String zone = "Asia/Shanghai";
    private Optional<Person> author = Optional.empty();

    /** An archive without articles whose site has no address. */
    public static Archives empty() {
        return new Archives();
    }

    /** The site's address. */
    public Archives url(String value) {
        url = value;
        return this;
    }

    /** The site's name. */
    public Archives title(String value) {
        title = value;
        return this;
    }

    /** What the site is. */
    public Archives description(String value) {
        description = value;
        return this;
    }

    /** The site's author. */
    public Archives author(Person value) {
        author = Optional.of(value);
        return this;
    }

    /** The site's time zone. */
    public Archives zone(String value) {
        zone = value;
        return this;
    }

    /** Kinds of pages that the site does without. */
    public Archives without(PageGroup... groups) {
        pages.removeAll(Arrays.asList(groups));
        return this;
    }

    /** Adds articles. */
    public Archives add(Articles... more) {
        articles.addAll(Arrays.asList(more));
        return this;
    }

    /** Adds so many articles, a minute apart, with ids and slugs that count from 1. */
    public Archives addMany(int count) {
        IntStream.rangeClosed(1, count).forEach(number -> articles.add(Articles.minute(number)));
        return this;
    }

    /** Adds a line of {@code redirects.yaml}. */
    public Archives redirect(String from, String to) {
        redirects.add(new Redirect(from, to, redirects.size() + 1, 1));
        return this;
    }

    /** The archive. */
    public Archive archive() {
        SiteConfig config = config();
        List<Articles> ordered = articles.stream()
                .sorted(Comparator.comparing(article -> article.date(config.zone())))
                .toList();
        List<Article> built = IntStream.range(0, ordered.size())
                .mapToObj(index -> ordered.get(index).build(index, config))
                .toList();
        Map<TaxonomyKind, Taxonomy> taxonomies = new EnumMap<>(TaxonomyKind.class);
        for (TaxonomyKind kind : TaxonomyKind.values()) {
            taxonomies.put(kind, new Taxonomy(kind, List.of()));
        }
        Map<String, MarkdownPage> markdown = new HashMap<>();
        built.forEach(article -> markdown.put(article.record().path(), new MarkdownPage(article.path(), List.of())));
        return new Archive(
                config,
                built,
                taxonomies,
                List.of(),
                List.of(),
                List.of(),
                ArticleSizes.of(built),
                file -> Optional.ofNullable(markdown.get(file)),
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** The plan of its site. */
    public SitePlan plan() {
        return new SitePlanner(archive(), new Problems()).plan(List.of(), List.of(), redirects);
    }

    private SiteConfig config() {
        SiteConfig defaults = SiteConfig.defaults();
        SiteConfig config = new SiteConfig(
                title,
                description,
                Optional.empty(),
                defaults.language(),
                defaults.languageTag(),
                SiteZone.of(zone).orElseThrow(),
                author,
                defaults.permalink(),
                defaults.pageSize(),
                defaults.onDuplicateUrl(),
                pages,
                defaults.menu(),
                defaults.logo(),
                defaults.colors(),
                defaults.footer(),
                defaults.trustHtml(),
                defaults.places());
        return url.isEmpty() ? config : config.withUrl(url).orElseThrow();
    }
}
