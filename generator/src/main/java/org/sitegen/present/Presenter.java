package org.sitegen.present;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.sitegen.config.PageGroup;
import org.sitegen.config.SiteConfig;
import org.sitegen.gallery.Pictures;
import org.sitegen.markdown.RelocatableHtml;
import org.sitegen.markdown.RelocatableHtml.Placement;
import org.sitegen.model.Addresses;
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
import org.sitegen.plan.Page;
import org.sitegen.plan.SitePlan;
import org.sitegen.text.NumberFormats;
import org.sitegen.theme.Texts;
import org.sitegen.view.ArchiveMonthView;
import org.sitegen.view.ArchiveView;
import org.sitegen.view.ArchiveYearView;
import org.sitegen.view.ArticleItem;
import org.sitegen.view.ArticlePageView;
import org.sitegen.view.EditionView;
import org.sitegen.view.HomeView;
import org.sitegen.view.ListView;
import org.sitegen.view.MonthRef;
import org.sitegen.view.NotFoundView;
import org.sitegen.view.OnThisDayView;
import org.sitegen.view.PageInfo;
import org.sitegen.view.PageLink;
import org.sitegen.view.Pager;
import org.sitegen.view.PrintView;
import org.sitegen.view.StaticPageView;
import org.sitegen.view.StatisticsView;
import org.sitegen.view.TermRef;
import org.sitegen.view.TermsView;
import org.sitegen.view.YearRef;
import org.sitegen.work.Lazy;

/**
 * Makes of each page of the plan what its template shows. A pure function of the plan, the bodies and the texts; safe for use
 * by many threads.
 */
public final class Presenter {

    private final Archive archive;
    private final SiteConfig config;
    private final Texts texts;
    private final Dates dates;
    private final Terms terms;
    private final Images images;
    private final Attachments attachments;
    private final Bodies bodies;
    private final Articles articles;
    private final Calendars calendars;
    private final Anniversaries anniversaries;
    private final RelatedArticles related;
    private final PageInfos infos;
    private final GalleryPages gallery;
    private final Lazy<Shared> shared;

    /** What many pages show alike, made once. */
    private record Shared(
            List<TermRef> categories,
            List<YearRef> years,
            Optional<MonthRef> month,
            Optional<String> daysOfYear,
            StatisticsView statistics) {}

    /** Presents the pages of a plan. */
    public Presenter(
            SitePlan plan, Bodies bodies, Pictures pictures, Footer footer, Texts texts, RelatedArticles related) {
        this.archive = plan.archive();
        this.config = archive.config();
        this.texts = texts;
        this.bodies = bodies;
        this.images = new Images(pictures, texts);
        this.dates = new Dates(config.language());
        this.terms = new Terms(config.pages());
        this.attachments = new Attachments(texts, images);
        this.articles = new Articles(config, dates, terms, attachments, images, bodies);
        this.calendars = new Calendars(dates.formats(), config.pages());
        this.anniversaries = new Anniversaries(
                config.pages().contains(PageGroup.ARCHIVE) ? Anniversary.of(archive) : List.of(),
                dates.formats(),
                texts);
        this.related = related;
        this.infos =
                new PageInfos(config, texts, new PageLink(texts.text("nav.home"), Addresses.HOME.encoded()), footer);
        this.gallery = new GalleryPages(plan, infos, attachments, images, dates, texts);
        this.shared = new Lazy<>(this::makeShared);
    }

    private Shared makeShared() {
        List<YearRef> years = archive.years().stream().map(calendars::year).toList();
        List<YearRef> newestFirst = new ArrayList<>(years);
        Collections.reverse(newestFirst);
        return new Shared(
                terms.refs(archive.taxonomy(TaxonomyKind.CATEGORIES).byCount()),
                List.copyOf(newestFirst),
                newestMonth().map(calendars::month),
                config.pages().contains(PageGroup.ARCHIVE) ? Optional.of(anniversaries.bits()) : Optional.empty(),
                statistics(years));
    }

    private StatisticsView statistics(List<YearRef> years) {
        boolean linksYears = config.pages().contains(PageGroup.ARCHIVE);
        return new Statistics(archive, years, linksYears, terms, texts).view();
    }

    private Optional<ArchiveMonth> newestMonth() {
        if (archive.years().isEmpty()) {
            return Optional.empty();
        }
        List<ArchiveMonth> months =
                archive.years().get(archive.years().size() - 1).months();
        return Optional.of(months.get(months.size() - 1));
    }

    /** What the template of a page shows. */
    public PresentedPage present(Page page) {
        if (page instanceof Page.ArticlePage single) {
            return article(single);
        }
        if (page instanceof Page.PrintPage print) {
            return print(print);
        }
        if (page instanceof Page.Home home) {
            return home(home);
        }
        if (page instanceof Page.TermList list) {
            return termList(list);
        }
        if (page instanceof Page.TermIndex index) {
            return termIndex(index);
        }
        if (page instanceof Page.MonthEdition edition) {
            return monthEdition(edition);
        }
        if (page instanceof Page.DayEdition edition) {
            return dayEdition(edition);
        }
        if (page instanceof Page.ArchiveIndex index) {
            return PresentedPage.of(
                    index,
                    infos.single(index, texts.text("nav.archive"), "", infos.crumbs()),
                    new ArchiveView(
                            shared.get().years(),
                            NumberFormats.count(archive.articles().size())));
        }
        if (page instanceof Page.YearPage year) {
            return year(year);
        }
        if (page instanceof Page.MonthPage month) {
            return month(month);
        }
        if (page instanceof Page.OnThisDayIndex index) {
            return PresentedPage.of(
                    index,
                    infos.single(index, texts.text("on-this-day"), "", infos.crumbs(archiveLink())),
                    anniversaries.index());
        }
        if (page instanceof Page.OnThisDayPage day) {
            return onThisDay(day);
        }
        if (page instanceof Page.GalleryIndex index) {
            return gallery.index(index);
        }
        if (page instanceof Page.GalleryPage shown) {
            return gallery.page(shown);
        }
        if (page instanceof Page.StatisticsPage statistics) {
            return PresentedPage.of(
                    statistics,
                    infos.single(statistics, texts.text("nav.statistics"), "", infos.crumbs()),
                    shared.get().statistics());
        }
        if (page instanceof Page.ExtraPage extra) {
            return extra(extra);
        }
        return notFound((Page.NotFoundPage) page);
    }

    private PresentedPage article(Page.ArticlePage page) {
        Article article = page.article();
        Optional<PageLink> older = neighbour(article.index() - 1);
        Optional<PageLink> newer = neighbour(article.index() + 1);
        PageInfo info =
                infos.between(page, article.title(), article.record().summary(), articleCrumbs(article), older, newer);
        String root = page.path().toRoot();
        return PresentedPage.of(
                page,
                info,
                new ArticlePageView(
                        articles.alone(article, root, RelocatableHtml.Pictures.LATE),
                        older,
                        newer,
                        related.to(article).stream().map(articles::item).toList(),
                        anniversaries.link(MonthDay.from(article.date().day()))));
    }

    private Optional<PageLink> neighbour(int index) {
        return index < 0 || index >= archive.articles().size()
                ? Optional.empty()
                : Optional.of(Articles.link(archive.articles().get(index)));
    }

    /** An article is found by its category, or else by its month. */
    private List<PageLink> articleCrumbs(Article article) {
        Optional<PageLink> category = article.category()
                .map(terms::link)
                .flatMap(term -> term.url().map(url -> new PageLink(term.name(), url)));
        if (category.isPresent()) {
            return infos.crumbs(category.get());
        }
        if (!config.pages().contains(PageGroup.ARCHIVE)) {
            return infos.crumbs();
        }
        YearMonth month = YearMonth.from(article.date().day());
        return infos.crumbs(yearLink(month.getYear()), monthLink(month));
    }

    private PageLink yearLink(int year) {
        return new PageLink(dates.formats().year(year), Addresses.archive(year).encoded());
    }

    private PageLink monthLink(YearMonth month) {
        return new PageLink(
                dates.formats().monthOfYear(month), Addresses.archive(month).encoded());
    }

    private PresentedPage print(Page.PrintPage page) {
        Article article = page.article();
        PageInfo info = infos.copy(
                page,
                article.path(),
                texts.text("title.print", article.title()),
                article.record().summary(),
                infos.crumbs(Articles.link(article)));
        String root = page.path().toRoot();
        return PresentedPage.of(
                page, info, new PrintView(articles.alone(article, root, RelocatableHtml.Pictures.AT_ONCE)));
    }

    private PresentedPage home(Page.Home page) {
        Pager pager = Pagers.of(page.number(), page.total(), Addresses::home);
        PageInfo info = infos.listed(
                page,
                texts.text("home.newest"),
                config.description(),
                page.number() == 1 ? List.of() : infos.crumbs(),
                pager);
        int total = archive.articles().size();
        List<ArticleItem> items = items(page.number(), total, place -> total - 1 - place);
        return PresentedPage.of(
                page,
                info,
                new HomeView(
                        items,
                        pager,
                        NumberFormats.count(total),
                        shared.get().categories(),
                        shared.get().years(),
                        shared.get().month(),
                        shared.get().daysOfYear()));
    }

    /** The articles of a page of a list; {@code indexes} gives the index of the article at a place of the list. */
    private List<ArticleItem> items(int number, int count, IntUnaryOperator indexes) {
        int start = (number - 1) * config.pageSize();
        int end = Math.min(number * config.pageSize(), count);
        List<ArticleItem> items = new ArrayList<>(end - start);
        for (int place = start; place < end; place++) {
            items.add(articles.item(archive.articles().get(indexes.applyAsInt(place))));
        }
        return Collections.unmodifiableList(items);
    }

    private PresentedPage termList(Page.TermList page) {
        Term term = page.term();
        Pager pager = Pagers.of(page.number(), page.total(), number -> Addresses.listPage(term.path(), number));
        PageInfo info = infos.listed(page, term.name(), "", infos.crumbs(termsLink(term.kind())), pager);
        List<ArticleItem> items = items(page.number(), term.count(), term::fromNewest);
        return PresentedPage.of(page, info, new ListView(term.kind().folder(), terms.ref(term), items, pager));
    }

    private PageLink termsLink(TaxonomyKind kind) {
        return new PageLink(
                texts.text("nav." + kind.folder()), Addresses.terms(kind).encoded());
    }

    private PresentedPage termIndex(Page.TermIndex page) {
        PageInfo info = infos.single(page, texts.text("nav." + page.kind().folder()), "", infos.crumbs());
        return PresentedPage.of(
                page,
                info,
                new TermsView(
                        page.kind().folder(),
                        terms.refs(archive.taxonomy(page.kind()).byCount())));
    }

    private PresentedPage monthEdition(Page.MonthEdition page) {
        ArchiveMonth month = page.month();
        return edition(page, dates.formats().monthOfYear(month.month()), month.month(), month.from(), month.to(), "");
    }

    private PresentedPage dayEdition(Page.DayEdition page) {
        DaySpan day = page.day();
        return edition(
                page,
                dates.formats().day(day.date()),
                YearMonth.from(day.date()),
                day.from(),
                day.to(),
                "#" + Addresses.dayAnchor(day.date()));
    }

    private PresentedPage edition(Page page, String title, YearMonth month, int from, int to, String fragment) {
        List<Article> shown = archive.articles().subList(from, to);
        List<ArticleItem> contents = IntStream.range(0, shown.size())
                .mapToObj(index -> contentsEntry(shown.get(index), index))
                .toList();
        boolean hasArchive = config.pages().contains(PageGroup.ARCHIVE);
        List<PageLink> crumbs = hasArchive ? infos.crumbs(yearLink(month.getYear()), monthLink(month)) : infos.crumbs();
        PageInfo info = infos.single(page, texts.text("title.edition", title), "", crumbs);
        return PresentedPage.of(
                page,
                info,
                new EditionView(
                        title,
                        articles.together(shown, page.path().toRoot()),
                        contents,
                        hasArchive ? Optional.of(Addresses.archive(month).encoded() + fragment) : Optional.empty()));
    }

    private ArticleItem contentsEntry(Article article, int index) {
        ArticleItem item = articles.item(article);
        return new ArticleItem(
                item.id(),
                item.title(),
                "#" + Articles.anchor(index),
                item.date(),
                item.authors(),
                item.category(),
                item.tags(),
                item.summary(),
                item.cover(),
                item.keptAttachments(),
                item.lostAttachments());
    }

    private PresentedPage year(Page.YearPage page) {
        Neighbours<ArchiveYear> years = Neighbours.of(archive, page.year());
        PageInfo info = infos.between(
                page,
                dates.formats().year(page.year().year()),
                "",
                infos.crumbs(archiveLink()),
                years.before().map(year -> yearLink(year.year())),
                years.after().map(year -> yearLink(year.year())));
        return PresentedPage.of(page, info, new ArchiveYearView(calendars.year(page.year())));
    }

    private PageLink archiveLink() {
        return new PageLink(texts.text("nav.archive"), Addresses.ARCHIVE.encoded());
    }

    private PresentedPage month(Page.MonthPage page) {
        ArchiveMonth month = page.month();
        Neighbours<ArchiveMonth> months = Neighbours.of(archive, month);
        PageLink year = yearLink(month.month().getYear());
        PageInfo info = infos.between(
                page,
                dates.formats().monthOfYear(month.month()),
                "",
                infos.crumbs(archiveLink(), year),
                months.before().map(other -> monthLink(other.month())),
                months.after().map(other -> monthLink(other.month())));
        List<ArchiveMonthView.Day> days = month.days().stream().map(this::day).toList();
        return PresentedPage.of(page, info, new ArchiveMonthView(year, calendars.month(month), days));
    }

    private ArchiveMonthView.Day day(DaySpan day) {
        LocalDate date = day.date();
        return new ArchiveMonthView.Day(
                Addresses.dayAnchor(date),
                dates.of(date),
                dates.formats().weekday(date.getDayOfWeek()),
                config.pages().contains(PageGroup.EDITIONS)
                        ? Optional.of(Addresses.edition(date).encoded())
                        : Optional.empty(),
                archive.articles().subList(day.from(), day.to()).stream()
                        .map(articles::item)
                        .toList());
    }

    private PresentedPage onThisDay(Page.OnThisDayPage page) {
        MonthDay day = page.day().day();
        PageLink index = new PageLink(texts.text("on-this-day"), Addresses.ON_THIS_DAY.encoded());
        String name = anniversaries.name(day);
        PageInfo info = infos.between(
                page,
                texts.text("title.on-this-day", name),
                "",
                infos.crumbs(archiveLink(), index),
                anniversaries.neighbour(day, -1),
                anniversaries.neighbour(day, 1));
        List<OnThisDayView.Year> years =
                page.day().spans().stream().map(this::yearOfDay).toList();
        return PresentedPage.of(page, info, new OnThisDayView(name, page.day().count(), years));
    }

    private OnThisDayView.Year yearOfDay(DaySpan day) {
        List<ArticleItem> items = IntStream.range(0, day.count())
                .mapToObj(place -> archive.articles().get(day.to() - 1 - place))
                .map(articles::item)
                .toList();
        return new OnThisDayView.Year(
                dates.formats().year(day.date().getYear()),
                Addresses.archive(YearMonth.from(day.date())).encoded() + "#" + Addresses.dayAnchor(day.date()),
                items);
    }

    private PresentedPage extra(Page.ExtraPage page) {
        StaticPage extra = page.page();
        PageInfo info =
                infos.single(page, extra.record().title(), extra.record().summary(), infos.crumbs());
        Placement placement = new Placement(page.path().toRoot(), "", 0, RelocatableHtml.Pictures.LATE);
        return PresentedPage.of(
                page,
                info,
                new StaticPageView(
                        bodies.linked(extra.record().body(), page.path(), extra.destinations())
                                .on(placement),
                        extra.record().extra()));
    }

    /** Hosts show this page at any depth, so its links begin with the site's own address. */
    private PresentedPage notFound(Page.NotFoundPage page) {
        String root = config.url().orElse("/");
        PageInfo info = infos.atRoot(page, root, texts.text("not-found.title"));
        return new PresentedPage(page.template(), info, root, new NotFoundView(root));
    }
}
