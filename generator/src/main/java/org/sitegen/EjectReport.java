package org.sitegen;

import java.nio.file.Path;
import java.util.List;

/** What became of a wish for a file of the default theme. */
public sealed interface EjectReport {

    /**
     * The file was copied.
     *
     * @param name its path in the theme
     * @param file where it is now
     */
    record Copied(String name, Path file) implements EjectReport {}

    /**
     * Nothing was copied, since the archive has such a file.
     *
     * @param file that file
     */
    record Taken(Path file) implements EjectReport {}

    /**
     * Nothing was copied, since the theme has no such file.
     *
     * @param name what was asked for
     * @param files the paths of all files of the theme, sorted
     */
    record Unknown(String name, List<String> files) implements EjectReport {}

    /**
     * No file was asked for.
     *
     * @param files the paths of all files of the theme, sorted
     */
    record Listed(List<String> files) implements EjectReport {}
}
