package org.sitegen.config;

/**
 * An entry of the site's menu.
 *
 * @param title the words
 * @param url where it leads: an absolute URL, or a path of the site or of the archive, as written
 */
public record MenuItem(String title, String url) {}
