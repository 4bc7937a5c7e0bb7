package org.sitegen.gallery;

import org.sitegen.url.SitePath;

/**
 * A smaller copy of a picture.
 *
 * @param path where the site has it; ends in {@code .jpg} or {@code .png}
 * @param width in pixels, as it is seen
 * @param height in pixels, as it is seen, at least 1
 */
public record Thumbnail(SitePath path, int width, int height) {}
