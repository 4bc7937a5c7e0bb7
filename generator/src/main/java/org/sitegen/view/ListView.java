package org.sitegen.view;

import java.util.List;

/**
 * Template {@code list}: the articles of a category, tag or author, page by page.
 *
 * @param taxonomy {@code categories}, {@code tags} or {@code authors}
 * @param term the category, tag or author
 * @param articles the articles of this page, newest first
 * @param pager where this page stands
 */
public record ListView(String taxonomy, TermRef term, List<ArticleItem> articles, Pager pager) implements PageView {}
