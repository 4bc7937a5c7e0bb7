package org.sitegen.importer;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.sitegen.text.Language;

/**
 * What an import is to do.
 *
 * @param sources what is brought in; each exists
 * @param into the folder of the archive, which exists
 * @param zone the time zone of the archive
 * @param keepReplies whether replies are kept as comments
 * @param force whether articles and files that were changed or deleted since are written anew
 * @param jobs how many threads work
 * @param language the language of the report
 */
public record ImportPlan(
        List<Path> sources, Path into, ZoneId zone, boolean keepReplies, boolean force, int jobs, Language language) {

    /** Keeps a copy of the sources. */
    public ImportPlan {
        sources = List.copyOf(sources);
    }
}
