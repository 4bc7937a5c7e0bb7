package org.sitegen.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    private static final int NEAREST = 16;

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

    private record Scored(Article article, double score, long distance) {

        static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparingLong(Scored::distance)
                .thenComparing(scored -> scored.article().index(), Comparator.reverseOrder());
    }

    /** The articles on the same subject, the closest first; at most six. */
    public List<Article> to(Article article) {
        List<Scored> scored = new ArrayList<>();
        for (int index : candidates(article)) {
            scored.add(score(article, articles.get(index)));
        }
        return scored.stream()
                .sorted(Scored.BEST_FIRST)
                .limit(MOST)
                .map(Scored::article)
                .toList();
    }

    private Set<Integer> candidates(Article article) {
        Set<Integer> candidates = new LinkedHashSet<>();
        article.tags().stream()
                .sorted(Comparator.comparingInt(Term::count))
                .limit(MOST_TAGS)
                .forEach(tag -> addNearest(tag, article, candidates));
        article.category().ifPresent(category -> addNearest(category, article, candidates));
        candidates.remove(article.index());
        return candidates;
    }

    /** Goes outwards from the article's own place in the term, each time to the side that is nearer in time. */
    private void addNearest(Term term, Article article, Set<Integer> candidates) {
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

    private Scored score(Article article, Article other) {
        double likeness = 0;
        for (Term tag : other.tags()) {
            likeness += article.tags().contains(tag) ? weight(tag) : 0;
        }
        if (article.category().isPresent() && article.category().equals(other.category())) {
            likeness += CATEGORY_WEIGHT * weight(article.category().get());
        }
        long distance = distance(article, other);
        return new Scored(other, likeness / (1 + distance / HALF_LIFE), distance);
    }

    /** Never nothing: what all articles have still says a little. */
    private double weight(Term term) {
        return 1 + StrictMath.log((double) articles.size() / term.count());
    }
}
