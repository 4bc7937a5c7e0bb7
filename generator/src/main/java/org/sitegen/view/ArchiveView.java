package org.sitegen.view;

import java.util.List;

/**
 * Template {@code archive}: the years.
 *
 * @param years the years that have articles, newest first
 * @param total how many articles there are, as the language writes numbers
 */
public record ArchiveView(List<YearRef> years, String total) implements PageView {}
