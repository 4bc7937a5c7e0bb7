package org.sitegen.view;

import java.util.Optional;

/**
 * Template {@code article}.
 *
 * @param article the article
 * @param older the article before it in time
 * @param newer the article after it in time
 */
public record ArticlePageView(ArticleFull article, Optional<PageLink> older, Optional<PageLink> newer)
        implements PageView {}
