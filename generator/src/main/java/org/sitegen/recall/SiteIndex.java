package org.sitegen.recall;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitegen.cache.ArticlePlaces;
import org.sitegen.config.DuplicateUrls;
import org.sitegen.model.Archive;
import org.sitegen.model.ArticleAddresses;
import org.sitegen.model.ArticleSizes;
import org.sitegen.model.DaySpan;
import org.sitegen.model.Taxonomy;
import org.sitegen.model.TaxonomyKind;
import org.sitegen.present.FingerprintTable;
import org.sitegen.url.SitePath;

/**
 * The order, the terms and the days of an archive, and what its articles were made from, as the last build found them. That is
 * all that single articles need to stand among the others without those being read. Immutable.
 *
 * @param stamps the state of the files
 * @param articles the articles, by their index in the archive
 * @param places where the records of articles are written down, by number of their file
 * @param table what pages show of articles
 * @param sizes how large articles are
 * @param taxonomies all terms
 * @param days the days that have articles, oldest first
 * @param related stands for what the related articles were found from
 */
public record SiteIndex(
        SourceStamps stamps,
        IndexedArticles articles,
        ArticlePlaces places,
        FingerprintTable table,
        ArticleSizes sizes,
        Map<TaxonomyKind, Taxonomy> taxonomies,
        List<DaySpan> days,
        long related) {

    /**
     * The index of an archive that was built.
     *
     * @param files the Markdown files of articles, also of those that are not published, in order
     */
    public static SiteIndex of(
            Archive archive,
            List<String> files,
            SourceStamps stamps,
            ArticlePlaces places,
            FingerprintTable table,
            long related) {
        Map<String, Integer> byPath = new HashMap<>(2 * files.size());
        files.forEach(file -> byPath.put(file, byPath.size()));
        int[] numbers = new int[archive.articles().size()];
        long[] outlines = new long[numbers.length];
        archive.articles().forEach(article -> {
            numbers[article.index()] = byPath.get(article.record().path());
            outlines[article.index()] = article.record().fingerprints().outline();
        });
        return new SiteIndex(
                stamps,
                new IndexedArticles(files.size(), numbers, outlines, numbered(archive)),
                places,
                table,
                archive.sizes(),
                new EnumMap<>(archive.taxonomies()),
                archive.years().stream()
                        .flatMap(year -> year.months().stream())
                        .flatMap(month -> month.days().stream())
                        .toList(),
                related);
    }

    /** The articles whose address is not the one that their own record gives. */
    private static Map<Integer, SitePath> numbered(Archive archive) {
        if (archive.config().onDuplicateUrl() == DuplicateUrls.FAIL) {
            return Map.of();
        }
        ArticleAddresses addresses = new ArticleAddresses(archive.config());
        return archive.articles().stream()
                .filter(article -> !addresses.natural(article.record()).equals(article.path()))
                .collect(Collectors.toMap(article -> article.index(), article -> article.path()));
    }

    /**
     * The index after the words of some articles have changed.
     *
     * @param now the state of the files
     * @param changed the index of the articles
     */
    public SiteIndex amended(
            SourceStamps now, List<Integer> changed, FingerprintTable newTable, ArticleSizes newSizes) {
        ArticlePlaces known =
                places.without(changed.stream().map(articles::file).toList());
        return new SiteIndex(now, articles, known, newTable, newSizes, taxonomies, days, related);
    }
}
