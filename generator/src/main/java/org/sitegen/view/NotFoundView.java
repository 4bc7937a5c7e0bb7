package org.sitegen.view;

/**
 * Template {@code not-found}: what hosts show for an address that is not there.
 *
 * @param homeUrl the absolute address of home
 */
public record NotFoundView(String homeUrl) implements PageView {}
