package org.sitegen.present;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.sitegen.model.Article;

/**
 * Remembers what was made of the articles that were shown lately, since pages that are rendered one after the other show
 * mostly the same. A bounded number, so that memory does not grow with the archive. Safe for use by many threads.
 *
 * @param <T> what is made of an article
 */
final class Recent<T> {

    private final Function<Article, T> maker;
    private final AtomicReferenceArray<Known<T>> known;

    private record Known<T>(int index, T value) {}

    /** Remembers so many. */
    Recent(int most, Function<Article, T> maker) {
        this.maker = maker;
        this.known = new AtomicReferenceArray<>(most);
    }

    T get(Article article) {
        int place = article.index() % known.length();
        Known<T> found = known.get(place);
        if (found == null || found.index() != article.index()) {
            found = new Known<>(article.index(), maker.apply(article));
            known.set(place, found);
        }
        return found.value();
    }
}
