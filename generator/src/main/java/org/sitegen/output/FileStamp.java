package org.sitegen.output;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What tells cheaply that a file was not touched.
 *
 * @param size its size in bytes
 * @param modified when it was last written, as exactly as the disk knows
 */
record FileStamp(long size, FileTime modified) {

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime());
    }
}
