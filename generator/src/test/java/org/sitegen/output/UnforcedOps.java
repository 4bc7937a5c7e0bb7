package org.sitegen.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Does not wait for the disk, which hundreds of builds in a test would do for long. */
class UnforcedOps extends FileOps {

    @Override
    void writeForced(Path file, FileContent content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
    }
}
