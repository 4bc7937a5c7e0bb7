package org.sitegen.view;

/**
 * HTML that is safe to place as it is; a template prints it without escaping.
 *
 * @param markup the HTML
 */
public record Html(String markup) {}
