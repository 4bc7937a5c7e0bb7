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

    /** Says that an article is not written down. */
    public void forget(int article) {
        places[article] = EntryPlace.NONE;
    }

    /** Where an article is, see {@link CachedArticle#place}. */
    public long get(int article) {
        return places[article];
    }
}
