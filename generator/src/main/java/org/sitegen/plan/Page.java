package org.sitegen.plan;

import org.sitegen.model.ArchiveMonth;
import org.sitegen.model.ArchiveYear;
import org.sitegen.model.Article;
import org.sitegen.model.DaySpan;
import org.sitegen.model.StaticPage;
import org.sitegen.model.TaxonomyKind;
import org.sitegen.model.Term;
import org.sitegen.url.SitePath;

/** A page of the site that a template renders: its address, and what it shows. */
public sealed interface Page {

    /** Its address. */
    SitePath path();

    /** The name of its template. */
    String template();

    /** A page of the newest articles; {@code number} counts from 1. */
    record Home(SitePath path, int number, int total) implements Page {
        @Override
        public String template() {
            return "home";
        }
    }

    /** An article. */
    record ArticlePage(Article article) implements Page {
        @Override
        public SitePath path() {
            return article.path();
        }

        @Override
        public String template() {
            return "article";
        }
    }

    /** An article for paper. */
    record PrintPage(SitePath path, Article article) implements Page {
        @Override
        public String template() {
            return "print";
        }
    }

    /** A month for paper. */
    record MonthEdition(SitePath path, ArchiveMonth month) implements Page {
        @Override
        public String template() {
            return "edition";
        }
    }

    /** A day for paper. */
    record DayEdition(SitePath path, DaySpan day) implements Page {
        @Override
        public String template() {
            return "edition";
        }
    }

    /** A page of a term's articles; {@code number} counts from 1. */
    record TermList(SitePath path, Term term, int number, int total) implements Page {
        @Override
        public String template() {
            return "list";
        }
    }

    /** The index of all terms of a kind. */
    record TermIndex(SitePath path, TaxonomyKind kind) implements Page {
        @Override
        public String template() {
            return "terms";
        }
    }

    /** The years. */
    record ArchiveIndex(SitePath path) implements Page {
        @Override
        public String template() {
            return "archive";
        }
    }

    /** A year. */
    record YearPage(SitePath path, ArchiveYear year) implements Page {
        @Override
        public String template() {
            return "archive-year";
        }
    }

    /** A month with all its articles. */
    record MonthPage(SitePath path, ArchiveMonth month) implements Page {
        @Override
        public String template() {
            return "archive-month";
        }
    }

    /** The calendar days that have articles in some year. */
    record OnThisDayIndex(SitePath path) implements Page {
        @Override
        public String template() {
            return "on-this-day-index";
        }
    }

    /** A calendar day in all years. */
    record OnThisDayPage(SitePath path, Anniversary day) implements Page {
        @Override
        public String template() {
            return "on-this-day";
        }
    }

    /** The months that have attachments. */
    record GalleryIndex(SitePath path) implements Page {
        @Override
        public String template() {
            return "gallery";
        }
    }

    /** A page of a month's attachments; {@code number} counts from 1. */
    record GalleryPage(SitePath path, GalleryMonth month, int number) implements Page {
        @Override
        public String template() {
            return "gallery";
        }
    }

    /** The archive in numbers. */
    record StatisticsPage(SitePath path) implements Page {
        @Override
        public String template() {
            return "statistics";
        }
    }

    /** A page outside the archive. */
    record ExtraPage(StaticPage page) implements Page {
        @Override
        public SitePath path() {
            return page.path();
        }

        @Override
        public String template() {
            return "page";
        }
    }

    /** What hosts show for an address that is not there. */
    record NotFoundPage(SitePath path) implements Page {
        @Override
        public String template() {
            return "not-found";
        }
    }
}
