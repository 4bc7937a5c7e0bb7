package org.sitegen.benchmark;

/**
 * An attachment of a synthetic article.
 *
 * @param file its name in the folder of attachments
 * @param name what readers see
 * @param caption what it shows
 * @param downloads how often it was downloaded on the old site
 */
record Attached(String file, String name, String caption, int downloads) {}
