package org.sitegen.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitegen.chart.Charts;
import org.sitegen.chart.Datum;
import org.sitegen.chart.HeatRow;
import org.sitegen.model.Archive;
import org.sitegen.model.ArchiveMonth;
import org.sitegen.model.ArchiveYear;
import org.sitegen.model.TaxonomyKind;
import org.sitegen.text.NumberFormats;
import org.sitegen.theme.Texts;
import org.sitegen.view.Html;
import org.sitegen.view.MonthRef;
import org.sitegen.view.StatisticsView;
import org.sitegen.view.StatisticsView.Chart;
import org.sitegen.view.StatisticsView.Figure;
import org.sitegen.view.StatisticsView.Row;
import org.sitegen.view.TermRef;
import org.sitegen.view.YearRef;

/** An archive in numbers and drawings. */
final class Statistics {

    /** The most terms that a chart shows one by one; the table behind it has no more. */
    private static final int MOST_TERMS = 12;

    /** The most years that a chart shows. */
    private static final int MOST_YEARS = 200;

    private final Archive archive;
    private final List<YearRef> years;
    private final Terms terms;
    private final Texts texts;
    private final boolean linksYears;

    /** Counts an archive whose years, oldest first, are shown already. */
    Statistics(Archive archive, List<YearRef> years, boolean linksYears, Terms terms, Texts texts) {
        this.archive = archive;
        this.years = years;
        this.linksYears = linksYears;
        this.terms = terms;
        this.texts = texts;
    }

    /** What the page shows. */
    StatisticsView view() {
        long kept = archive.sizes().kept();
        long lost = archive.sizes().lost();
        List<Chart> charts = new ArrayList<>();
        if (!years.isEmpty()) {
            charts.add(yearChart());
            charts.add(monthChart());
            charts.add(lengthChart());
        }
        termChart(TaxonomyKind.CATEGORIES, "category").ifPresent(charts::add);
        termChart(TaxonomyKind.AUTHORS, "author").ifPresent(charts::add);
        if (kept + lost > 0) {
            charts.add(attachmentChart(kept, lost));
        }
        return new StatisticsView(figures(kept, lost), List.copyOf(charts));
    }

    private List<Figure> figures(long kept, long lost) {
        long words = archive.sizes().lengths(0, archive.sizes().count());
        long days = archive.years().stream()
                .map(ArchiveYear::months)
                .flatMap(List::stream)
                .mapToLong(month -> month.days().size())
                .sum();
        return List.of(
                figure("articles", archive.articles().size()),
                figure("words", words),
                figure("days", days),
                figure("kept", kept),
                figure("lost", lost));
    }

    private Figure figure(String key, long number) {
        return new Figure(texts.text("statistics." + key), NumberFormats.count(number));
    }

    private Chart yearChart() {
        List<Datum> data = allYears()
                .mapToObj(year -> new Datum(Integer.toString(year), countOf(year)))
                .toList();
        String title = texts.text("statistics.years.title");
        return chart(
                "years",
                title,
                Charts.columns(title, data),
                "year",
                years.stream()
                        .map(year -> new Row(year.title(), link(year.url()), numbers(year.count())))
                        .toList());
    }

    /** From the first to the last; those without articles show as gaps. A stray year far off makes no thousand gaps. */
    private IntStream allYears() {
        int first = years.get(0).number();
        int last = years.get(years.size() - 1).number();
        return last - first < MOST_YEARS
                ? IntStream.rangeClosed(first, last)
                : years.stream().mapToInt(YearRef::number).skip(Math.max(0, years.size() - MOST_YEARS));
    }

    private long countOf(int number) {
        return years.stream()
                .filter(year -> year.number() == number)
                .mapToLong(YearRef::count)
                .sum();
    }

    private Chart monthChart() {
        List<HeatRow> rows = years.stream()
                .map(year -> new HeatRow(
                        Integer.toString(year.number()),
                        year.months().stream()
                                .map(MonthRef::count)
                                .map(Integer::longValue)
                                .toList()))
                .toList();
        String title = texts.text("statistics.months.title");
        List<String> months = years.get(0).months().stream().map(MonthRef::name).toList();
        return new Chart(
                "months",
                title,
                Charts.heat(title, months, rows),
                texts.text("statistics.year"),
                months,
                years.stream()
                        .map(year -> new Row(
                                year.title(),
                                link(year.url()),
                                numbers(year.months().stream()
                                        .mapToLong(MonthRef::count)
                                        .toArray())))
                        .toList());
    }

    private Optional<Chart> termChart(TaxonomyKind kind, String head) {
        List<TermRef> most = archive.taxonomy(kind).byCount().stream()
                .limit(MOST_TERMS)
                .map(terms::ref)
                .toList();
        if (most.isEmpty()) {
            return Optional.empty();
        }
        String title = texts.text("statistics." + kind.folder() + ".title");
        List<Datum> data =
                most.stream().map(term -> new Datum(term.name(), term.count())).toList();
        return Optional.of(chart(
                kind.folder(),
                title,
                Charts.bars(title, data),
                head,
                most.stream()
                        .map(term -> new Row(term.name(), term.url(), numbers(term.count())))
                        .toList()));
    }

    private Chart lengthChart() {
        String title = texts.text("statistics.lengths.title");
        Map<Integer, Long> lengths = sums(archive.sizes()::lengths);
        List<Datum> data = allYears()
                .mapToObj(year -> new Datum(Integer.toString(year), lengths.getOrDefault(year, 0L)))
                .toList();
        return new Chart(
                "lengths",
                title,
                Charts.columns(title, data),
                texts.text("statistics.year"),
                List.of(texts.text("statistics.words")),
                years.stream()
                        .map(year -> new Row(year.title(), link(year.url()), numbers(lengths.get(year.number()))))
                        .toList());
    }

    /** The shares of the whole archive; the table behind them tells in which years files were lost. */
    private Chart attachmentChart(long kept, long lost) {
        String title = texts.text("statistics.attachments.title");
        String keptHead = texts.text("statistics.kept");
        String lostHead = texts.text("statistics.lost");
        Map<Integer, Long> keptByYear = sums(archive.sizes()::kept);
        Map<Integer, Long> lostByYear = sums(archive.sizes()::lost);
        return new Chart(
                "attachments",
                title,
                Charts.shares(title, List.of(new Datum(keptHead, kept), new Datum(lostHead, lost))),
                texts.text("statistics.year"),
                List.of(keptHead, lostHead),
                years.stream()
                        .filter(year -> keptByYear.get(year.number()) + lostByYear.get(year.number()) > 0)
                        .map(year -> new Row(
                                year.title(),
                                link(year.url()),
                                numbers(keptByYear.get(year.number()), lostByYear.get(year.number()))))
                        .toList());
    }

    /** What the articles from one index to another amount to. */
    @FunctionalInterface
    private interface Amount {
        long of(int from, int to);
    }

    /** What the articles of each year amount to. */
    private Map<Integer, Long> sums(Amount amount) {
        Map<Integer, Long> sums = new HashMap<>();
        for (ArchiveYear year : archive.years()) {
            List<ArchiveMonth> months = year.months();
            sums.put(
                    year.year(),
                    amount.of(
                            months.get(0).from(), months.get(months.size() - 1).to()));
        }
        return sums;
    }

    private static List<String> numbers(long... numbers) {
        return Arrays.stream(numbers).mapToObj(NumberFormats::count).toList();
    }

    private Chart chart(String id, String title, Html svg, String head, List<Row> rows) {
        return new Chart(
                id, title, svg, texts.text("statistics." + head), List.of(texts.text("statistics.count")), rows);
    }

    private Optional<String> link(String url) {
        return linksYears ? Optional.of(url) : Optional.empty();
    }
}
