package org.sitegen.view;

import java.util.List;
import java.util.Optional;

/**
 * Template {@code edition}: the articles of a day or a month as one printable page.
 *
 * @param title the day or month: {@code 2022年5月}
 * @param articles its articles, oldest first; made one by one while a template goes through them
 * @param contents the same articles for a table of contents; an address is {@code #} and the article's anchor
 * @param archiveUrl the page of the month's archive, where there is one
 */
public record EditionView(
        String title, List<ArticleFull> articles, List<ArticleItem> contents, Optional<String> archiveUrl)
        implements PageView {}
