package org.sitegen.output;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a finished build did to the output folder, in numbers of files.
 *
 * @param total files that the site consists of
 * @param written files that are new or have other bytes than before
 * @param unchanged files that were in place already
 * @param removed files that an earlier build wrote and this one did not
 * @param aside where files lie that an earlier build seems to have written, since nothing was known of it; empty where there
 *     were none
 */
public record Published(int total, int written, int unchanged, int removed, Optional<Path> aside) {}
