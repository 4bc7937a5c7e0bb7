package org.sitegen.view;

/** What one page shows beside what all pages show. The record's components are the template's top-level variables. */
public sealed interface PageView
        permits HomeView,
                ArticlePageView,
                PrintView,
                EditionView,
                ListView,
                TermsView,
                ArchiveView,
                ArchiveYearView,
                ArchiveMonthView,
                OnThisDayView,
                OnThisDayIndexView,
                GalleryView,
                StatisticsView,
                StaticPageView,
                NotFoundView {}
