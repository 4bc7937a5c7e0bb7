package org.sitegen.cache;

import java.util.List;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.problem.Problem;

/**
 * What the reading of an article gave.
 *
 * @param record what is kept of it
 * @param problems what is wrong with it
 */
record TakenArticle(ArticleRecord record, List<Problem> problems) {}
