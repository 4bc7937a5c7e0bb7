package org.sitegen;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which file of the default theme an archive wants to have for itself.
 *
 * @param source the archive's folder
 * @param template the file's path in the theme, of a template also without {@code .ftlh}; empty to list them all
 */
public record EjectRequest(Path source, Optional<String> template) {}
