package org.sitegen.view;

/**
 * A picture.
 *
 * @param url its address
 * @param alt its alternative text; may be empty
 * @param width in pixels, 0 where not known
 * @param height in pixels, 0 where not known
 */
public record ImageRef(String url, String alt, int width, int height) {}
