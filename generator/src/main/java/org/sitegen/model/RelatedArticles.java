package org.sitegen.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the articles that are on the same subject as one. Shared tags speak for an article, rare ones more than common ones;
 * so does the category; nearness in time decides among those. Articles that share neither tag nor category are not related.
 *
 * <p>Of each tag and category only the articles nearest in time are looked at, so what one article costs does not grow with
 * the archive. Safe for use by many threads.
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

    private final List<Article> articles;

    /** Finds among articles in the order of an archive. */
    public RelatedArticles(List<Article> articles) {
        this.articles = articles;
    }

    private record Scored(Article article, double score, long distance) implements Comparable<Scored> {

        /** The best first; among equals the nearest, and then the newer. */
        @Override
        public int compareTo(Scored other) {
            int byScore = Double.compare(other.score, score);
            int byDistance = byScore == 0 ? Long.compare(distance, other.distance) : byScore;
            return byDistance == 0 ? Integer.compare(other.article.index(), article.index()) : byDistance;
        }
    }

    /** The articles on the same subject, the closest first; at most six. */
    public List<Article> to(Article article) {
        List<Term> tags = article.tags().stream()
                .sorted(Comparator.comparingInt(Term::count))
                .limit(MOST_TAGS)
                .toList();
        double[] weights = tags.stream().mapToDouble(this::weight).toArray();
        double categoryWeight = article.category()
                .map(this::weight)
                .map(weight -> CATEGORY_WEIGHT * weight)
                .orElse(0.0);
        List<Scored> scored = new ArrayList<>();
        for (int index : candidates(article, tags)) {
            Article other = articles.get(index);
            double likeness =
                    shared(tags, weights, other) + (article.category().equals(other.category()) ? categoryWeight : 0);
            long distance = distance(article, other);
            scored.add(new Scored(other, likeness / (1 + distance / HALF_LIFE), distance));
        }
        return scored.stream().sorted().limit(MOST).map(Scored::article).toList();
    }

    private int[] candidates(Article article, List<Term> tags) {
        IntStream.Builder candidates = IntStream.builder();
        tags.forEach(tag -> addNearest(tag, article, candidates));
        article.category().ifPresent(category -> addNearest(category, article, candidates));
        int[] sorted = candidates.build().sorted().toArray();
        return IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || sorted[i] != sorted[i - 1])
                .map(i -> sorted[i])
                .toArray();
    }

    /** Goes outwards from the article's own place in the term, each time to the side that is nearer in time. */
    private void addNearest(Term term, Article article, IntStream.Builder candidates) {
        int place = term.placeOf(article.index());
        int older = place - 1;
        int newer = place + 1;
        for (int taken = 0; taken < NEAREST && (older >= 0 || newer < term.count()); taken++) {
            boolean takesOlder = newer >= term.count()
                    || (older >= 0 && distance(article, term, older) <= distance(article, term, newer));
            candidates.add(term.at(takesOlder ? older-- : newer++));
        }
    }

    private long distance(Article article, Term term, int place) {
        return distance(article, articles.get(term.at(place)));
    }

    private static long distance(Article one, Article other) {
        return Math.abs(one.date().epochSecond() - other.date().epochSecond());
    }

    private static double shared(List<Term> tags, double[] weights, Article other) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += other.tags().contains(tags.get(i)) ? weights[i] : 0;
        }
        return sum;
    }

    /** Never nothing: what all articles have still says a little. */
    private double weight(Term term) {
        return 1 + StrictMath.log((double) articles.size() / term.count());
    }
}
