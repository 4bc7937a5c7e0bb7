package org.sitegen.view;

/**
 * Template {@code print}: one article for paper.
 *
 * @param article the article
 */
public record PrintView(ArticleFull article) implements PageView {}
