package org.sitegen;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitegen.problem.Problem;

/**
 * What a build did.
 *
 * @param published whether the site was published; false where errors, or warnings under {@code strict}, forbade it
 * @param problems all problems, in order of place
 * @param articles how many articles were published
 * @param pages how many pages the site has
 * @param keptAttachments how many attachments are preserved
 * @param lostAttachments how many are not
 * @param changedFiles how many files of the output were written
 * @param removedFiles how many files of the output were removed
 * @param aside where files were put that an earlier build seems to have written, since its record was lost
 * @param stages how long each stage took, in order
 * @param templates how long each template took, the slowest first
 */
public record BuildReport(
        boolean published,
        List<Problem> problems,
        int articles,
        int pages,
        int keptAttachments,
        int lostAttachments,
        int changedFiles,
        int removedFiles,
        Optional<Path> aside,
        Map<Stage, Duration> stages,
        List<TemplateTime> templates) {}
