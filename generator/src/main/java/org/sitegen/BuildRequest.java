package org.sitegen;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build is asked to do. Faces make it from their options; the generator reads neither clock nor environment.
 *
 * @param source the archive's folder
 * @param output the folder that receives the site
 * @param baseUrl in place of the {@code url} of site.yaml
 * @param drafts whether drafts are published
 * @param future whether articles whose date is after {@code now} are published
 * @param expired whether expired articles are published
 * @param now what decides which articles are in the future or expired
 * @param strict whether warnings fail the build
 * @param jobs how many threads work, at least 1
 * @param clean whether every file of the site is written anew, also those in place that have the right bytes already
 */
public record BuildRequest(
        Path source,
        Path output,
        Optional<String> baseUrl,
        boolean drafts,
        boolean future,
        boolean expired,
        Now now,
        boolean strict,
        int jobs,
        boolean clean) {}
