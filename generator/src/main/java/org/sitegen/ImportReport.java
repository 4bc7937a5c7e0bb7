package org.sitegen;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sitegen.importer.ImportResult;
import org.sitegen.problem.Problem;

/**
 * What an import did.
 *
 * @param counts what came in and what was lost; empty where the settings of the archive forbade the import
 * @param report the report, which says all of it page by page; there where there are counts
 * @param problems what the keeper should look at
 */
public record ImportReport(Optional<Counts> counts, Path report, List<Problem> problems) {

    /**
     * How much came in.
     *
     * @param pages how many pages, and threads of dumps, were read
     * @param articles how many articles they gave
     * @param replies how many replies were kept
     * @param keptFiles how many attachments and pictures are in the archive
     * @param lostFiles how many attachments are not
     * @param unread how many files could not be read
     * @param passedOver how many pages are no articles
     * @param written how many files of the archive are new or changed
     */
    public record Counts(
            int pages,
            int articles,
            int replies,
            int keptFiles,
            int lostFiles,
            int unread,
            int passedOver,
            int written) {

        static Counts of(ImportResult result) {
            return new Counts(
                    result.pages(),
                    result.articles(),
                    result.replies(),
                    result.keptFiles(),
                    result.lostFiles(),
                    result.unread(),
                    result.passedOver(),
                    result.written());
        }
    }
}
