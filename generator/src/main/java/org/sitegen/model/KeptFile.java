package org.sitegen.model;

import org.sitegen.media.FileFacts;
import org.sitegen.media.MediaKind;
import org.sitegen.url.SitePath;

/**
 * A file of the archive that the site publishes.
 *
 * @param source the file, relative to the archive
 * @param path where the site has it
 * @param kind what kind of file it is
 * @param facts its size, digest and, of a picture, its dimensions
 */
public record KeptFile(String source, SitePath path, MediaKind kind, FileFacts facts) {

    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
