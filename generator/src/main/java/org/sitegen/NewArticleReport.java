package org.sitegen;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sitegen.problem.Problem;

/**
 * What became of a new article.
 *
 * @param file the file that was written; empty where problems forbade it
 * @param problems what was wrong with the archive's settings
 */
public record NewArticleReport(Optional<Path> file, List<Problem> problems) {}
