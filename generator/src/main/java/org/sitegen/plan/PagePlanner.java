package org.sitegen.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitegen.config.PageGroup;
import org.sitegen.model.Addresses;
import org.sitegen.model.Archive;
import org.sitegen.model.ArchiveMonth;
import org.sitegen.model.ArchiveYear;
import org.sitegen.model.Article;
import org.sitegen.model.TaxonomyKind;
import org.sitegen.model.Term;
import org.sitegen.plan.Page.ArchiveIndex;
import org.sitegen.plan.Page.ArticlePage;
import org.sitegen.plan.Page.DayEdition;
import org.sitegen.plan.Page.ExtraPage;
import org.sitegen.plan.Page.GalleryIndex;
import org.sitegen.plan.Page.GalleryPage;
import org.sitegen.plan.Page.Home;
import org.sitegen.plan.Page.MonthEdition;
import org.sitegen.plan.Page.MonthPage;
import org.sitegen.plan.Page.NotFoundPage;
import org.sitegen.plan.Page.OnThisDayIndex;
import org.sitegen.plan.Page.OnThisDayPage;
import org.sitegen.plan.Page.PrintPage;
import org.sitegen.plan.Page.StatisticsPage;
import org.sitegen.plan.Page.TermIndex;
import org.sitegen.plan.Page.TermList;
import org.sitegen.plan.Page.YearPage;

/** Lists the pages that an archive has under its settings. */
final class PagePlanner {

    private final Archive archive;
    private final Set<PageGroup> groups;
    private final List<Page> pages = new ArrayList<>();

    PagePlanner(Archive archive) {
        this.archive = archive;
        this.groups = archive.config().pages();
    }

    /** The months that have attachments, newest first; none where the gallery is off. */
    static List<GalleryMonth> gallery(Archive archive) {
        if (!archive.config().pages().contains(PageGroup.GALLERY)) {
            return List.of();
        }
        List<GalleryMonth> months = new ArrayList<>();
        for (ArchiveYear year : archive.years()) {
            for (ArchiveMonth month : year.months()) {
                int count = IntStream.range(month.from(), month.to())
                        .map(i -> archive.articles().get(i).attachments().size())
                        .sum();
                if (count > 0) {
                    months.add(new GalleryMonth(month, count));
                }
            }
        }
        Collections.reverse(months);
        return List.copyOf(months);
    }

    /** All pages; the order is that of the output table, and says nothing else. */
    List<Page> plan(List<GalleryMonth> gallery) {
        addHome();
        archive.articles().forEach(this::addArticle);
        if (groups.contains(PageGroup.EDITIONS)) {
            addEditions();
        }
        if (groups.contains(PageGroup.GALLERY)) {
            addGallery(gallery);
        }
        if (groups.contains(PageGroup.ARCHIVE)) {
            addArchive();
        }
        addTerms(PageGroup.CATEGORIES, TaxonomyKind.CATEGORIES);
        addTerms(PageGroup.TAGS, TaxonomyKind.TAGS);
        addTerms(PageGroup.AUTHORS, TaxonomyKind.AUTHORS);
        if (groups.contains(PageGroup.STATISTICS)) {
            pages.add(new StatisticsPage(Addresses.STATISTICS));
        }
        archive.pages().forEach(page -> pages.add(new ExtraPage(page)));
        pages.add(new NotFoundPage(Addresses.NOT_FOUND));
        return pages;
    }

    private void addHome() {
        int total = pageCount(archive.articles().size());
        for (int number = 1; number <= total; number++) {
            pages.add(new Home(Addresses.home(number), number, total));
        }
    }

    private void addArticle(Article article) {
        pages.add(new ArticlePage(article));
        if (groups.contains(PageGroup.PRINT)) {
            pages.add(new PrintPage(Addresses.print(article.path()), article));
        }
    }

    private void addEditions() {
        for (ArchiveYear year : archive.years()) {
            for (ArchiveMonth month : year.months()) {
                pages.add(new MonthEdition(Addresses.edition(month.month()), month));
                month.days().forEach(day -> pages.add(new DayEdition(Addresses.edition(day.date()), day)));
            }
        }
    }

    private void addGallery(List<GalleryMonth> gallery) {
        pages.add(new GalleryIndex(Addresses.GALLERY));
        for (GalleryMonth month : gallery) {
            for (int number = 1; number <= month.pages(); number++) {
                pages.add(new GalleryPage(
                        Addresses.listPage(Addresses.gallery(month.month().month()), number), month, number));
            }
        }
    }

    private void addArchive() {
        pages.add(new ArchiveIndex(Addresses.ARCHIVE));
        for (ArchiveYear year : archive.years()) {
            pages.add(new YearPage(Addresses.archive(year.year()), year));
            year.months().forEach(month -> pages.add(new MonthPage(Addresses.archive(month.month()), month)));
        }
        pages.add(new OnThisDayIndex(Addresses.ON_THIS_DAY));
        Anniversary.of(archive).forEach(day -> pages.add(new OnThisDayPage(Addresses.onThisDay(day.day()), day)));
    }

    private void addTerms(PageGroup group, TaxonomyKind kind) {
        if (!groups.contains(group)) {
            return;
        }
        pages.add(new TermIndex(Addresses.terms(kind), kind));
        for (Term term : archive.taxonomy(kind).terms()) {
            int total = pageCount(term.count());
            for (int number = 1; number <= total; number++) {
                pages.add(new TermList(Addresses.listPage(term.path(), number), term, number, total));
            }
        }
    }

    private int pageCount(int articles) {
        int size = archive.config().pageSize();
        return Math.max(1, (articles + size - 1) / size);
    }
}
