package org.sitegen.view;

import java.util.Optional;

/**
 * A category, tag or author.
 *
 * @param name its name
 * @param url the page that lists its articles, where there is one
 * @param count how many published articles it has
 */
public record TermRef(String name, Optional<String> url, int count) {}
