package org.sitegen.present;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.sitegen.model.Article;
import org.sitegen.view.ArticleItem;

/**
 * Remembers the list elements of articles that were shown lately, since pages that are rendered one after the other show
 * mostly the same. A bounded number, so that memory does not grow with the archive. Safe for use by many threads.
 */
final class RecentItems {

    private static final int MOST = 1 << 13;

    private final Function<Article, ArticleItem> maker;
    private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(MOST);

    private record Known(int index, ArticleItem item) {}

    RecentItems(Function<Article, ArticleItem> maker) {
        this.maker = maker;
    }

    ArticleItem get(Article article) {
        int place = article.index() % MOST;
        Known found = known.get(place);
        if (found == null || found.index() != article.index()) {
            found = new Known(article.index(), maker.apply(article));
            known.set(place, found);
        }
        return found.item();
    }
}
