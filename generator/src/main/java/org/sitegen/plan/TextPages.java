package org.sitegen.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitegen.config.PageGroup;
import org.sitegen.model.Addresses;
import org.sitegen.model.Archive;
import org.sitegen.model.ArchiveMonth;
import org.sitegen.model.Article;
import org.sitegen.model.DaySpan;
import org.sitegen.plan.MachineFile.Kind;
import org.sitegen.plan.Page.ArticlePage;
import org.sitegen.plan.Page.DayEdition;
import org.sitegen.plan.Page.MonthEdition;
import org.sitegen.plan.Page.PrintPage;
import org.sitegen.plan.Page.StatisticsPage;
import org.sitegen.url.SitePath;

/** Lists what of a site depends on the words of some articles, and not only on what lists show of them. */
public final class TextPages {

    private static final SitePath ATOM = new SitePath("atom.xml");
    private static final SitePath JSON_FEED = new SitePath("feed.json");

    private final Archive archive;
    private final Set<PageGroup> groups;
    private final Map<SitePath, Page> pages = new LinkedHashMap<>();

    private TextPages(Archive archive) {
        this.archive = archive;
        this.groups = archive.config().pages();
    }

    /** The pages on which the words of some articles are, or are counted. */
    public static List<Page> of(Archive archive, Collection<Article> articles) {
        TextPages pages = new TextPages(archive);
        articles.forEach(pages::add);
        return List.copyOf(pages.pages.values());
    }

    private void add(Article article) {
        add(new ArticlePage(article));
        if (groups.contains(PageGroup.PRINT)) {
            add(new PrintPage(Addresses.print(article.path()), article));
        }
        if (groups.contains(PageGroup.EDITIONS)) {
            addEditions(article.index());
        }
        if (groups.contains(PageGroup.STATISTICS)) {
            add(new StatisticsPage(Addresses.STATISTICS));
        }
    }

    private void addEditions(int index) {
        archive.years().stream()
                .flatMap(year -> year.months().stream())
                .filter(month -> month.from() <= index && index < month.to())
                .forEach(month -> addEditions(month, index));
    }

    private void addEditions(ArchiveMonth month, int index) {
        add(new MonthEdition(Addresses.edition(month.month()), month));
        for (DaySpan day : month.days()) {
            if (day.from() <= index && index < day.to()) {
                add(new DayEdition(Addresses.edition(day.date()), day));
            }
        }
    }

    private void add(Page page) {
        pages.putIfAbsent(page.path(), page);
    }

    /** The files for programs in which the words of articles are: the feeds, where the site has them. */
    public static List<MachineFile> feeds(Archive archive) {
        List<MachineFile> feeds = new ArrayList<>();
        if (archive.config().pages().contains(PageGroup.FEEDS)
                && archive.config().url().isPresent()) {
            feeds.add(new MachineFile(Kind.ATOM, ATOM, 0));
            feeds.add(new MachineFile(Kind.JSON_FEED, JSON_FEED, 0));
        }
        return feeds;
    }
}
