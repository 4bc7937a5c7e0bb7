package org.sitegen.model;

import java.io.IOException;
import org.sitegen.media.FileFacts;

/** Knows the files of an archive, or reads them. Safe for use by many threads. */
@FunctionalInterface
public interface FactsSource {

    /**
     * What a file is.
     *
     * @param path the file, relative to the archive
     * @throws IOException where it cannot be read
     */
    FileFacts facts(String path) throws IOException;
}
