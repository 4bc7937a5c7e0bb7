package org.sitegen.plan;

import org.sitegen.url.SitePath;

/**
 * A file of {@code static/}, copied as it is.
 *
 * @param source the file, relative to the archive
 * @param path where the site has it
 */
public record StaticFile(String source, SitePath path) {}
