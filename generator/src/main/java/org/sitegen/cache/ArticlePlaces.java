package org.sitegen.cache;

import java.util.Arrays;

/** Where the articles of an archive are written down, for {@link ArticleShelf}. Those of different articles may be set by many threads. */
public final class ArticlePlaces {

    private final long[] places;

    /** So many articles that are not written down. */
    public ArticlePlaces(int count) {
        this.places = new long[count];
        Arrays.fill(places, EntryPlace.NONE);
    }

    /** Says where an article is, see {@link CachedArticle#place}. */
    public void set(int article, long place) {
        places[article] = place;
    }

    /** The same places, but for some articles that are not written down. */
    public ArticlePlaces without(Iterable<Integer> articles) {
        ArticlePlaces others = new ArticlePlaces(places.length);
        System.arraycopy(places, 0, others.places, 0, places.length);
        articles.forEach(article -> others.places[article] = EntryPlace.NONE);
        return others;
    }

    /** Where an article is, see {@link CachedArticle#place}. */
    public long get(int article) {
        return places[article];
    }
}
