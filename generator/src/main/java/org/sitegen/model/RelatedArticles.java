package org.sitegen.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Finds the articles that are on the same subject as one. Shared tags speak for an article, rare ones more than common ones;
 * so does the category; nearness in time decides among those. Articles that share neither tag nor category are not related.
 *
 * <p>Of each tag and category only the articles nearest in time are looked at, so what one article costs does not grow with
 * the archive. What was found is remembered. Safe for use by many threads.
 */
public final class RelatedArticles {

    /** The most articles that are found. */
    static final int MOST = 6;

    /** How many articles of a term are looked at, counted from the nearest. */
    private static final int NEAREST = 12;

    /** How many tags are looked at, the rarest first. */
    private static final int MOST_TAGS = 12;

    /** A category is a wider drawer than a tag with as many articles. */
    private static final double CATEGORY_WEIGHT = 0.5;

    /** After so many seconds, half a year, a likeness counts half. */
    private static final double HALF_LIFE = 182.5 * 24 * 60 * 60;

    /** How many numbers are known of an article. */
    public static final int WIDTH = 1 + MOST;

    private final List<Article> articles;
    private final AtomicIntegerArray known;
    private final Traits[] traits;

    /** Finds among articles in the order of an archive. */
    public RelatedArticles(List<Article> articles) {
        this(articles, new int[WIDTH * articles.size()]);
    }

    /**
     * Goes on with what is {@link #known} of the same articles.
     *
     * @param known of each article how many others were found and one more, 0 where nobody has looked, and then their
     *     indexes, filled up to {@link #WIDTH} numbers
     */
    public RelatedArticles(List<Article> articles, int[] known) {
        this.articles = articles;
        this.known = new AtomicIntegerArray(known);
        this.traits = new Traits[articles.size()];
    }

    /** What is compared of an article: each search looks at some forty, and asking the article takes longer than comparing. */
    private static final class Traits {

        private final long moment;
        private final Term category;
        private final Term[] tags;

        Traits(Article article) {
            moment = article.date().epochSecond();
            category = article.category().orElse(null);
            tags = article.tags().toArray(Term[]::new);
        }
    }

    /** Two threads may make the same; it has nothing but final fields, so each sees it whole. */
    private Traits traits(int index) {
        Traits known = traits[index];
        if (known == null) {
            known = new Traits(articles.get(index));
            traits[index] = known;
        }
        return known;
    }

    /** What was found so far, for somebody who asks again. */
    public int[] known() {
        int[] copy = new int[known.length()];
        Arrays.setAll(copy, known::get);
        return copy;
    }

    /** The articles on the same subject, the closest first; at most six. */
    public List<Article> to(Article article) {
        int place = WIDTH * article.index();
        int count = known.get(place) - 1;
        if (count < 0) {
            return remember(place, find(article));
        }
        Article[] related = new Article[count];
        Arrays.setAll(related, i -> articles.get(known.get(place + 1 + i)));
        return List.of(related);
    }

    /** The count comes last: who sees it sees the rest. */
    private List<Article> remember(int place, List<Article> related) {
        for (int i = 0; i < related.size(); i++) {
            known.set(place + 1 + i, related.get(i).index());
        }
        known.set(place, related.size() + 1);
        return related;
    }

    private List<Article> find(Article article) {
        Term[] tags = rarest(article.tags());
        double[] weights = new double[tags.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(tags[i]);
        }
        Traits own = traits(article.index());
        double categoryWeight = own.category == null ? 0 : CATEGORY_WEIGHT * weight(own.category);
        Best best = new Best();
        int[] candidates = candidates(article, tags);
        for (int i = 0; i < candidates.length; i++) {
            int index = candidates[i];
            if (i > 0 && index == candidates[i - 1]) {
                continue;
            }
            Traits other = traits(index);
            double likeness = shared(tags, weights, other.tags) + (own.category == other.category ? categoryWeight : 0);
            long distance = Math.abs(own.moment - other.moment);
            best.offer(index, likeness / (1 + distance / HALF_LIFE), distance);
        }
        return best.articles(articles);
    }

    private static Term[] rarest(List<Term> tags) {
        Term[] sorted = tags.toArray(Term[]::new);
        if (sorted.length > 1) {
            Arrays.sort(sorted, Comparator.comparingInt(Term::count));
        }
        return sorted.length > MOST_TAGS ? Arrays.copyOf(sorted, MOST_TAGS) : sorted;
    }

    /** The best so far, in order. */
    private static final class Best {

        private final int[] indexes = new int[MOST];
        private final double[] scores = new double[MOST];
        private final long[] distances = new long[MOST];
        private int count;

        void offer(int index, double score, long distance) {
            int place = count;
            while (place > 0 && isBefore(index, score, distance, place - 1)) {
                place--;
            }
            if (place == MOST) {
                return;
            }
            count = Math.min(count + 1, MOST);
            for (int i = count - 1; i > place; i--) {
                indexes[i] = indexes[i - 1];
                scores[i] = scores[i - 1];
                distances[i] = distances[i - 1];
            }
            indexes[place] = index;
            scores[place] = score;
            distances[place] = distance;
        }

        /** The best comes first; among equals the nearest, and then the newer. */
        private boolean isBefore(int index, double score, long distance, int place) {
            if (score != scores[place]) {
                return score > scores[place];
            }
            return distance == distances[place] ? index > indexes[place] : distance < distances[place];
        }

        List<Article> articles(List<Article> all) {
            Article[] found = new Article[count];
            for (int i = 0; i < count; i++) {
                found[i] = all.get(indexes[i]);
            }
            return List.of(found);
        }
    }

    /** Indexes of articles, sorted; an index may be there several times. */
    private int[] candidates(Article article, Term[] tags) {
        int index = article.index();
        Term category = traits(index).category;
        int[] candidates = new int[(tags.length + 1) * NEAREST];
        int count = 0;
        for (Term tag : tags) {
            count = addNearest(tag, index, candidates, count);
        }
        if (category != null) {
            count = addNearest(category, index, candidates, count);
        }
        Arrays.sort(candidates, 0, count);
        return Arrays.copyOf(candidates, count);
    }

    /** Goes outwards from the article's own place in the term, each time to the side that is nearer in time. */
    private int addNearest(Term term, int index, int[] candidates, int count) {
        long moment = traits(index).moment;
        int place = term.placeOf(index);
        int older = place - 1;
        int newer = place + 1;
        long toOlder = distance(moment, term, older);
        long toNewer = distance(moment, term, newer);
        int end = count;
        for (int taken = 0; taken < NEAREST && (older >= 0 || newer < term.count()); taken++) {
            if (newer >= term.count() || (older >= 0 && toOlder <= toNewer)) {
                candidates[end++] = term.at(older);
                toOlder = distance(moment, term, --older);
            } else {
                candidates[end++] = term.at(newer);
                toNewer = distance(moment, term, ++newer);
            }
        }
        return end;
    }

    /** In seconds; where the term has no such place, nobody asks. */
    private long distance(long moment, Term term, int place) {
        return place < 0 || place >= term.count() ? 0 : Math.abs(moment - traits(term.at(place)).moment);
    }

    private static double shared(Term[] tags, double[] weights, Term[] others) {
        int found = 0;
        for (Term other : others) {
            for (int i = 0; i < tags.length; i++) {
                if (tags[i] == other) {
                    found |= 1 << i;
                    break;
                }
            }
        }
        double sum = 0;
        for (int i = 0; i < tags.length; i++) {
            sum += (found >> i & 1) == 1 ? weights[i] : 0;
        }
        return sum;
    }

    /** Never nothing: what all articles have still says a little. */
    private double weight(Term term) {
        return 1 + StrictMath.log((double) articles.size() / term.count());
    }
}
