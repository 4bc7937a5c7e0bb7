package org.sitegen.view;

import java.util.List;

/**
 * Template {@code terms}: all categories, tags or authors.
 *
 * @param taxonomy {@code categories}, {@code tags} or {@code authors}
 * @param terms the terms, most articles first
 */
public record TermsView(String taxonomy, List<TermRef> terms) implements PageView {}
