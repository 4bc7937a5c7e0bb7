package org.sitegen;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a check is asked to look at.
 *
 * @param source the archive's folder
 * @param baseUrl in place of the {@code url} of site.yaml
 * @param drafts whether drafts are looked at as if they were published
 * @param future whether articles whose date is after {@code now} are, too
 * @param expired whether expired articles are, too
 * @param now what decides which articles are in the future or expired
 * @param jobs how many threads work, at least 1
 */
public record CheckRequest(
        Path source, Optional<String> baseUrl, boolean drafts, boolean future, boolean expired, Now now, int jobs) {}
