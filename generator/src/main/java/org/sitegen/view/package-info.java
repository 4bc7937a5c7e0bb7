/**
 * What templates see: immutable values, ready to be placed, with nothing left to compute, sort or look up.
 *
 * <p>For each template there is one {@link org.sitegen.view.PageView}, named for it; its components are the template's
 * top-level variables, beside {@code site}, {@code page} and {@code root}, which every template has. An address named
 * {@code url} is percent-encoded and relative to the site's root: a template writes {@code ${root}${article.url}}. An
 * empty {@link java.util.Optional} is a missing value to FreeMarker ({@code ??}, {@code !}).
 */
package org.sitegen.view;
