package org.sitegen.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.sitegen.forum.ThreadPart;
import org.sitegen.problem.Message;

/** Reads database dumps of a forum. */
@FunctionalInterface
public interface DumpSource {

    /**
     * Reads a dump as a stream.
     *
     * @param dump the file; packed by gzip where its name ends in {@code .gz}
     * @param workFolder an empty folder for what does not fit into memory
     * @param parts receives each thread
     * @param notes receives what cannot be read
     * @throws IOException where the file cannot be read
     */
    void read(Path dump, Path workFolder, Consumer<ThreadPart> parts, Consumer<Message> notes) throws IOException;
}
