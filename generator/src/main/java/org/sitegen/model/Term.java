package org.sitegen.model;

import java.util.Arrays;
import java.util.Optional;
import org.sitegen.url.SitePath;

/** A category, tag or author with its articles. Two terms are the same only if they are one object. */
public final class Term {

    private final TaxonomyKind kind;
    private final String name;
    private final SitePath path;
    private final Optional<String> website;
    private final int[] articles;

    /**
     * A term.
     *
     * @param kind what kind of term it is
     * @param name its name
     * @param path the first page of its articles
     * @param website an author's own site
     * @param articles the indexes of its articles, in order, at least one; the array belongs to the term from now on
     */
    public Term(TaxonomyKind kind, String name, SitePath path, Optional<String> website, int[] articles) {
        this.kind = kind;
        this.name = name;
        this.path = path;
        this.website = website;
        this.articles = articles;
    }

    /** What kind of term it is. */
    public TaxonomyKind kind() {
        return kind;
    }

    /** Its name, as the articles write it. */
    public String name() {
        return name;
    }

    /** The first page of its articles. */
    public SitePath path() {
        return path;
    }

    /** An author's own site, as the first article that gives one has it. */
    public Optional<String> website() {
        return website;
    }

    /** How many articles it has, at least 1. */
    public int count() {
        return articles.length;
    }

    /** The index, in {@link Archive#articles()}, of its article at a place, counted from the oldest. */
    public int at(int place) {
        return articles[place];
    }

    /** The place, counted from the oldest, of an article that it has. */
    int placeOf(int index) {
        return Arrays.binarySearch(articles, index);
    }

    /** The index, in {@link Archive#articles()}, of its article at a place, counted from the newest. */
    public int fromNewest(int place) {
        return articles[articles.length - 1 - place];
    }
}
