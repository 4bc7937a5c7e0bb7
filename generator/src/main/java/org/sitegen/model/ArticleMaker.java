package org.sitegen.model;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitegen.content.ArchiveFiles;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.problem.Problems;
import org.sitegen.url.SitePath;

/** Makes the model of single articles, once the terms of the whole archive are known. Safe for use by many threads. */
public final class ArticleMaker {

    private final Map<String, Term> categories;
    private final Map<String, Term> tags;
    private final Map<String, Term> authors;
    private final FileCatalog catalog;
    private final Problems problems;

    /**
     * Makes articles of an archive.
     *
     * @param taxonomies all terms
     * @param files where the files that articles name are looked for
     * @param facts tells what those files are
     * @param problems receives what is wrong with what articles name
     */
    public ArticleMaker(
            Map<TaxonomyKind, Taxonomy> taxonomies, ArchiveFiles files, FactsSource facts, Problems problems) {
        this(taxonomies, new FileCatalog(files, facts), problems);
    }

    ArticleMaker(Map<TaxonomyKind, Taxonomy> taxonomies, FileCatalog catalog, Problems problems) {
        this(
                byName(taxonomies.get(TaxonomyKind.CATEGORIES)),
                byName(taxonomies.get(TaxonomyKind.TAGS)),
                byName(taxonomies.get(TaxonomyKind.AUTHORS)),
                catalog,
                problems);
    }

    private ArticleMaker(
            Map<String, Term> categories,
            Map<String, Term> tags,
            Map<String, Term> authors,
            FileCatalog catalog,
            Problems problems) {
        this.categories = categories;
        this.tags = tags;
        this.authors = authors;
        this.catalog = catalog;
        this.problems = problems;
    }

    /** Makes articles of the same archive, and tells somebody else what is wrong. */
    public ArticleMaker reporting(Problems to) {
        return new ArticleMaker(categories, tags, authors, catalog, to);
    }

    private static Map<String, Term> byName(Taxonomy taxonomy) {
        return taxonomy.terms().stream().collect(Collectors.toMap(Term::name, Function.identity()));
    }

    /**
     * Makes an article.
     *
     * @param index its place in the archive
     * @param record what its file says
     * @param path its page
     */
    public Article make(int index, ArticleRecord record, SitePath path) {
        return new Article(
                index,
                record,
                path,
                record.category().map(categories::get),
                record.tags().stream().map(tags::get).toList(),
                record.authors().stream()
                        .map(author -> authors.get(author.name()))
                        .toList(),
                new AttachmentAssembler(catalog, record, problems).assemble());
    }
}
