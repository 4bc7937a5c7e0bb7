package org.sitegen.face;

import java.util.Optional;

/**
 * The options that {@code build} and {@code check} have in common, as the user wrote them.
 *
 * @param source the folder of the archive, relative to the face's folder or absolute
 * @param baseUrl the address of the site
 * @param drafts whether drafts are in
 * @param future whether articles of the future are in
 * @param expired whether expired articles are in
 * @param now the moment that decides what is future or expired
 * @param strict whether warnings count as errors
 * @param jobs how many threads work
 * @param quiet whether only problems are printed
 */
public record ArchiveOptions(
        String source,
        Optional<String> baseUrl,
        boolean drafts,
        boolean future,
        boolean expired,
        Optional<String> now,
        boolean strict,
        Optional<String> jobs,
        boolean quiet) {}
