package org.sitegen.face;

import java.util.Optional;

/**
 * The options of {@code eject}, as the user wrote them.
 *
 * @param source the folder of the archive, relative to the face's folder or absolute
 * @param template the file of the theme; empty to list them all
 */
public record EjectOptions(String source, Optional<String> template) {}
