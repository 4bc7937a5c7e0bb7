package org.sitegen.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sitegen.url.SitePath;

/** Where the pages of a site are. The table of output paths, as code. */
public final class Addresses {

    /** The site's first page. */
    public static final SitePath HOME = new SitePath("index.html");

    /** The archive by year. */
    public static final SitePath ARCHIVE = new SitePath("archive/index.html");

    /** The calendar days that have articles in some year. */
    public static final SitePath ON_THIS_DAY = new SitePath("on-this-day/index.html");

    /** The gallery's index. */
    public static final SitePath GALLERY = new SitePath("gallery/index.html");

    /** The statistics. */
    public static final SitePath STATISTICS = new SitePath("statistics.html");

    /** What hosts show for an address that is not there. */
    public static final SitePath NOT_FOUND = new SitePath("404.html");

    private static final String ARTICLES = "articles/";
    private static final String HTML = ".html";

    /** Folders and files that builds have for themselves: nobody else puts anything there. */
    private static final Pattern OF_BUILDS = Pattern.compile(
            "(articles|print|editions|gallery|archive|on-this-day|categories|tags|authors|page|attachments|thumbnails)/.+"
                    + "|data/articles\\.ndjson|atom\\.xml|feed\\.json|sitemap(-\\d+)?\\.xml");

    private Addresses() {}

    /** Whether a path is one that only builds use, under the usual settings. */
    public static boolean isOfBuilds(String path) {
        return OF_BUILDS.matcher(path).matches();
    }

    /** A page of the newest articles, counted from 1. */
    public static SitePath home(int number) {
        return number == 1 ? HOME : new SitePath("page/" + number + HTML);
    }

    /** The print page of an article: {@code print/} and its permalink without a leading {@code articles/}. */
    public static SitePath print(SitePath article) {
        String path = article.value();
        return new SitePath("print/" + (path.startsWith(ARTICLES) ? path.substring(ARTICLES.length()) : path));
    }

    /** The index of all terms of a kind. */
    public static SitePath terms(TaxonomyKind kind) {
        return new SitePath(kind.folder() + "/index.html");
    }

    /** The first page of a term, by its slug. */
    static SitePath term(TaxonomyKind kind, String slug) {
        return new SitePath(kind.folder() + "/" + slug + HTML);
    }

    /** A page of a list, counted from 1, whose first page is known: {@code tags/a.html}, {@code tags/a/2.html}. */
    public static SitePath listPage(SitePath first, int number) {
        String path = first.value();
        return number == 1
                ? first
                : new SitePath(path.substring(0, path.length() - HTML.length()) + "/" + number + HTML);
    }

    /** A year of the archive. */
    public static SitePath archive(int year) {
        return new SitePath("archive/" + year(year) + HTML);
    }

    /** A month of the archive. */
    public static SitePath archive(YearMonth month) {
        return new SitePath("archive/" + month(month) + HTML);
    }

    /** The id of a day on the page of its month. */
    public static String dayAnchor(LocalDate day) {
        return "d" + two(day.getDayOfMonth());
    }

    /** A calendar day in all years. */
    public static SitePath onThisDay(MonthDay day) {
        return new SitePath("on-this-day/" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth()) + HTML);
    }

    /** The printable edition of a month. */
    public static SitePath edition(YearMonth month) {
        return new SitePath("editions/" + month(month) + HTML);
    }

    /** The printable edition of a day. */
    public static SitePath edition(LocalDate day) {
        return new SitePath("editions/" + month(YearMonth.from(day)) + "/" + two(day.getDayOfMonth()) + HTML);
    }

    /** The first page of a month's attachments. */
    public static SitePath gallery(YearMonth month) {
        return new SitePath("gallery/" + month(month) + HTML);
    }

    /** A year as it stands in paths: at least four digits. */
    public static String year(int year) {
        return year >= 1000 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
    }

    private static String month(YearMonth month) {
        return year(month.getYear()) + "/" + two(month.getMonthValue());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
