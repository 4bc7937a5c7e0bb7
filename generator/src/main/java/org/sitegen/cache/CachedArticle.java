package org.sitegen.cache;

import org.sitegen.intake.ArticleRecord;

/**
 * What is known of an article.
 *
 * @param record what its file says
 * @param place where that is written down, for {@link ArticleShelf}; -1 where it is not
 */
public record CachedArticle(ArticleRecord record, long place) {}
