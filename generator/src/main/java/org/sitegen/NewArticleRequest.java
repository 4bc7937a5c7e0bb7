package org.sitegen;

import java.nio.file.Path;

/**
 * What a new article starts with.
 *
 * @param source the archive's folder
 * @param title its title
 * @param now its date
 */
public record NewArticleRequest(Path source, String title, Now now) {}
