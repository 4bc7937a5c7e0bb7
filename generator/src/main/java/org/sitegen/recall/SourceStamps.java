package org.sitegen.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;
import org.sitegen.store.Fingerprint;

/** The state of what a site is made from: each article by itself, and all the rest together. */
public final class SourceStamps {

    private final long rest;
    private final long[] articles;

    /**
     * Takes a state.
     *
     * @param rest stands for the settings, the paths of all files, and the stamps of those that are no articles
     * @param articles stand for the stamps of the articles, in the order of their paths; the array belongs to this object
     */
    public SourceStamps(long rest, long[] articles) {
        this.rest = rest;
        this.articles = articles;
    }

    /** Stands for all of it. */
    public long fingerprint() {
        Fingerprint all = new Fingerprint().add(rest);
        for (long article : articles) {
            all.add(article);
        }
        return all.value();
    }

    /**
     * The articles whose stamps differ, by number.
     *
     * @param most the most that are of use
     * @return empty where there are more, or where anything else differs
     */
    public Optional<List<Integer>> differing(SourceStamps other, int most) {
        if (rest != other.rest || articles.length != other.articles.length) {
            return Optional.empty();
        }
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < articles.length && differing.size() <= most; i++) {
            if (articles[i] != other.articles[i]) {
                differing.add(i);
            }
        }
        return differing.size() <= most ? Optional.of(differing) : Optional.empty();
    }

    void writeTo(ByteWriter out) {
        out.bits(rest);
        out.number(articles.length);
        for (long article : articles) {
            out.bits(article);
        }
    }

    static SourceStamps readFrom(ByteReader in) {
        long rest = in.bits();
        long[] articles = new long[in.integer()];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = in.bits();
        }
        return new SourceStamps(rest, articles);
    }
}
