package org.sitegen.view;

/**
 * A link to a page of the site.
 *
 * @param title its text
 * @param url its address
 */
public record PageLink(String title, String url) {}
