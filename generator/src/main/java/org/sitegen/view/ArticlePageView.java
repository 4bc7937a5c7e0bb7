package org.sitegen.view;

import java.util.List;
import java.util.Optional;

/**
 * Template {@code article}.
 *
 * @param article the article
 * @param older the article before it in time
 * @param newer the article after it in time
 * @param related articles on the same subject, the closest first
 * @param onThisDay the page of its calendar day in all years, where there is one
 */
public record ArticlePageView(
        ArticleFull article,
        Optional<PageLink> older,
        Optional<PageLink> newer,
        List<ArticleItem> related,
        Optional<PageLink> onThisDay)
        implements PageView {}
