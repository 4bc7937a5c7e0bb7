package org.sitegen.present;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.sitegen.model.Archive;
import org.sitegen.model.ArchiveMonth;
import org.sitegen.model.ArchiveYear;
import org.sitegen.model.Article;
import org.sitegen.model.DaySpan;
import org.sitegen.model.RelatedArticles;
import org.sitegen.model.StaticPage;
import org.sitegen.model.TaxonomyKind;
import org.sitegen.model.Term;
import org.sitegen.plan.Anniversary;
import org.sitegen.plan.GalleryMonth;
import org.sitegen.plan.MachineFile;
import org.sitegen.plan.Page;
import org.sitegen.plan.RedirectRule;
import org.sitegen.plan.SitePlan;
import org.sitegen.store.Fingerprint;
import org.sitegen.url.SitePath;
import org.sitegen.view.Html;
import org.sitegen.work.Lazy;

/**
 * What each page is made from, drawn together into one number: two builds that give a page the same number give it the same
 * bytes. It follows {@link Presenter}, kind by kind, and errs on the side of more: where a page shows an article's words, the
 * article stands in it with all that any page could show of it, and in lists with all that any list could. Safe for use by
 * many threads.
 */
public final class PageFingerprints {

    /** Not fewer than the articles of a feed. */
    private static final int FEED_SIZE = 20;

    private final SitePlan plan;
    private final Archive archive;
    private final ToLongFunction<String> templates;
    private final long base;
    private final RelatedArticles related;
    private final ArticleFingerprinter articles;
    private final FingerprintTable table;
    private final long allFacts;
    private final long allCards;
    private final long calendar;
    private final long gallery;
    private final long anniversaries;
    private final Lazy<Long> addresses;
    private final Lazy<Long> redirects;
    private final Map<TaxonomyKind, Long> termIndexes = new ConcurrentHashMap<>();

    /**
     * Prepares for the pages of a plan.
     *
     * @param articles draws together what pages show of articles
     * @param table what it found out about all of them
     * @param footer the footer of all pages
     * @param templates the fingerprint of what a kind of page is made with
     * @param related finds the articles on the same subject
     * @param base stands for what all pages are made from: settings, texts, the version of site-gen
     */
    public PageFingerprints(
            SitePlan plan,
            ArticleFingerprinter articles,
            FingerprintTable table,
            Footer footer,
            ToLongFunction<String> templates,
            RelatedArticles related,
            long base) {
        this.plan = plan;
        this.archive = plan.archive();
        this.templates = templates;
        this.base =
                new Fingerprint().add(base).add(footer.at("").map(Html::markup)).value();
        this.related = related;
        this.articles = articles;
        this.table = table;
        this.allFacts = table.facts(0, table.count());
        this.allCards = table.cards(0, table.count());
        this.calendar = calendar(archive.years());
        this.gallery = gallery(plan.gallery());
        this.anniversaries = anniversaries(archive);
        this.addresses = new Lazy<>(() -> addresses(plan));
        this.redirects = new Lazy<>(this::allRedirects);
    }

    /** What the articles are made from. */
    public FingerprintTable table() {
        return table;
    }

    private static long calendar(List<ArchiveYear> years) {
        Fingerprint all = new Fingerprint();
        for (ArchiveYear year : years) {
            all.add(year.year()).add(calendarOf(year));
        }
        return all.value();
    }

    private static long calendarOf(ArchiveYear year) {
        Fingerprint all = new Fingerprint().add(year.year());
        year.months().forEach(month -> all.add(calendarOf(month)));
        return all.value();
    }

    private static long calendarOf(ArchiveMonth month) {
        Fingerprint all = new Fingerprint().add(month.month().toString());
        for (DaySpan day : month.days()) {
            all.add(day.date().toEpochDay()).add(day.count());
        }
        return all.value();
    }

    private long gallery(List<GalleryMonth> months) {
        Fingerprint all = new Fingerprint();
        for (GalleryMonth month : months) {
            all.add(month.month().month().toString()).add(month.count());
            all.add(entries(month));
        }
        return all.value();
    }

    private long termIndex(TaxonomyKind kind) {
        return termIndexes.computeIfAbsent(kind, key -> {
            Fingerprint all = new Fingerprint();
            archive.taxonomy(key)
                    .byCount()
                    .forEach(term -> all.add(articles.term(term)).add(term.count()));
            return all.value();
        });
    }

    private static long anniversaries(Archive archive) {
        Fingerprint all = new Fingerprint();
        Anniversary.of(archive).forEach(day -> all.add(day.day().toString()));
        return all.value();
    }

    private static long addresses(SitePlan plan) {
        Fingerprint all = new Fingerprint();
        plan.pages().forEach(page -> all.add(page.path().value()));
        return all.value();
    }

    private long entries(GalleryMonth month) {
        return table.facts(month.month().from(), month.month().to());
    }

    private long allRedirects() {
        Fingerprint all = new Fingerprint();
        plan.redirects().forEach(rule -> all.add(of(rule)));
        return all.value();
    }

    /** The fingerprint of a page. */
    public long of(Page page) {
        Fingerprint fingerprint = new Fingerprint()
                .add(base)
                .add(templates.applyAsLong(page.template()))
                .add(page.path().value());
        add(fingerprint, page);
        return fingerprint.value();
    }

    /** The fingerprint of a file that programs read. */
    public long of(MachineFile file) {
        Fingerprint fingerprint =
                new Fingerprint().add(base).add(file.path().value()).add(file.number());
        switch (file.kind()) {
            case ATOM, JSON_FEED ->
                places(1, table.count(), FEED_SIZE)
                        .forEach(place -> fingerprint.add(table.whole(table.count() - 1 - place)));
            case SITEMAP, SITEMAP_PART -> fingerprint.add(allFacts).add(addresses.get());
            case ARTICLES -> fingerprint.add(allFacts);
            case REDIRECTS, NGINX_REDIRECTS, APACHE_REDIRECTS, APACHE_REDIRECT_MAP -> fingerprint.add(redirects.get());
            case ROBOTS -> fingerprint.add(0);
        }
        return fingerprint.value();
    }

    /** The fingerprint of the page that stands at an old address. */
    public long of(RedirectRule rule) {
        return new Fingerprint()
                .add(base)
                .add(rule.from())
                .add(rule.query())
                .add(rule.page().map(SitePath::value))
                .add(rule.to().value())
                .value();
    }

    private void add(Fingerprint to, Page page) {
        if (page instanceof Page.ArticlePage single) {
            addArticle(to, single.article());
        } else if (page instanceof Page.PrintPage print) {
            to.add(table.whole(print.article().index()));
        } else if (page instanceof Page.Home home) {
            addHome(to, home);
        } else if (page instanceof Page.TermList list) {
            addList(to, list);
        } else if (page instanceof Page.TermIndex index) {
            to.add(termIndex(index.kind()));
        } else if (page instanceof Page.MonthEdition edition) {
            to.add(table.wholes(edition.month().from(), edition.month().to()));
        } else if (page instanceof Page.DayEdition edition) {
            DaySpan day = edition.day();
            to.add(day.date().toEpochDay()).add(table.wholes(day.from(), day.to()));
        } else if (page instanceof Page.ArchiveIndex) {
            to.add(calendar).add(archive.articles().size());
        } else if (page instanceof Page.YearPage year) {
            addYear(to, year.year());
        } else if (page instanceof Page.MonthPage month) {
            addMonth(to, month.month());
        } else if (page instanceof Page.OnThisDayPage day) {
            addDay(to, day.day());
        } else if (page instanceof Page.GalleryPage shownMonth) {
            GalleryMonth month = shownMonth.month();
            to.add(gallery).add(shownMonth.number());
            to.add(table.cards(month.month().from(), month.month().to()));
        } else if (page instanceof Page.GalleryIndex) {
            to.add(gallery).add(allCards);
        } else if (page instanceof Page.OnThisDayIndex) {
            to.add(anniversaries).add(calendar);
        } else if (page instanceof Page.StatisticsPage) {
            addStatistics(to);
        } else if (page instanceof Page.ExtraPage extra) {
            addExtra(to, extra.page());
        } else if (!(page instanceof Page.NotFoundPage)) {
            throw new IllegalArgumentException("not a page that is known here: " + page);
        }
    }

    private void addStatistics(Fingerprint to) {
        to.add(allFacts).add(calendar);
        for (int i = 0; i < table.count(); i++) {
            to.add(archive.sizes().length(i));
        }
        archive.taxonomies().keySet().stream().sorted().forEach(kind -> to.add(termIndex(kind)));
    }

    private void addArticle(Fingerprint to, Article article) {
        int index = article.index();
        to.add(table.whole(index));
        to.add(linkTo(index - 1)).add(linkTo(index + 1));
        related.to(article).forEach(other -> to.add(table.card(other.index())));
    }

    private long linkTo(int index) {
        if (index < 0 || index >= table.count()) {
            return 0;
        }
        Article article = archive.articles().get(index);
        return new Fingerprint()
                .add(article.title())
                .add(article.path().value())
                .value();
    }

    private void addHome(Fingerprint to, Page.Home home) {
        to.add(home.number()).add(home.total()).add(table.count()).add(calendar);
        to.add(termIndex(TaxonomyKind.CATEGORIES));
        places(home.number(), table.count()).forEach(place -> to.add(table.card(table.count() - 1 - place)));
    }

    private IntStream places(int number, int count) {
        return places(number, count, archive.config().pageSize());
    }

    private static IntStream places(int number, int count, int size) {
        return IntStream.range((number - 1) * size, Math.min(number * size, count));
    }

    private void addList(Fingerprint to, Page.TermList list) {
        Term term = list.term();
        to.add(articles.term(term)).add(term.count()).add(list.number()).add(list.total());
        places(list.number(), term.count()).forEach(place -> to.add(table.card(term.fromNewest(place))));
    }

    private void addYear(Fingerprint to, ArchiveYear year) {
        to.add(calendarOf(year));
        Neighbours<ArchiveYear> years = Neighbours.of(archive, year);
        to.add(years.before().map(ArchiveYear::year).orElse(0));
        to.add(years.after().map(ArchiveYear::year).orElse(0));
    }

    private void addMonth(Fingerprint to, ArchiveMonth month) {
        to.add(calendarOf(month)).add(table.cards(month.from(), month.to()));
        Neighbours<ArchiveMonth> months = Neighbours.of(archive, month);
        to.add(months.before().map(other -> other.month().toString()));
        to.add(months.after().map(other -> other.month().toString()));
    }

    private void addDay(Fingerprint to, Anniversary day) {
        to.add(day.day().toString());
        day.spans().forEach(span -> to.add(span.date().toEpochDay()).add(table.cards(span.from(), span.to())));
        to.add(anniversaries);
    }

    private void addExtra(Fingerprint to, StaticPage page) {
        to.add(page.record().title())
                .add(page.record().summary())
                .add(page.record().extra().toString())
                .add(page.record().body().html().fingerprint());
        articles.addTargets(to, page.path(), page.destinations());
    }
}
