package org.sitegen;

import java.util.List;
import org.sitegen.problem.Problem;

/**
 * What a check found.
 *
 * @param problems all problems, in order of place
 * @param articles how many articles were looked at
 * @param pages how many pages the site would have
 */
public record CheckReport(List<Problem> problems, int articles, int pages) {}
