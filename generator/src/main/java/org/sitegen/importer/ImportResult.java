package org.sitegen.importer;

import java.util.List;
import org.sitegen.problem.Problem;

/**
 * What an import did.
 *
 * @param pages how many pages and rows of dumps told of a thread
 * @param articles how many articles the sources have
 * @param replies how many replies were kept
 * @param keptFiles how many attachments and pictures have a file in the archive
 * @param lostFiles how many attachments have none
 * @param unread how many files could not be read
 * @param passedOver how many pages have no article in them
 * @param written how many files of the archive are new or changed
 * @param problems what the keeper should look at
 */
public record ImportResult(
        int pages,
        int articles,
        int replies,
        int keptFiles,
        int lostFiles,
        int unread,
        int passedOver,
        int written,
        List<Problem> problems) {

    /** Keeps a copy of the problems. */
    public ImportResult {
        problems = List.copyOf(problems);
    }
}
