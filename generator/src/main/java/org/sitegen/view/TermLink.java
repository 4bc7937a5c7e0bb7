package org.sitegen.view;

import java.util.Optional;

/**
 * A category or tag as an article names it. How many articles it has is not told here, so that a new article changes no page
 * of those that share a term with it.
 *
 * @param name its name
 * @param url the page that lists its articles, where there is one
 */
public record TermLink(String name, Optional<String> url) {}
