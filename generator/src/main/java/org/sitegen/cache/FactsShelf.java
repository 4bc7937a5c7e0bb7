package org.sitegen.cache;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.sitegen.content.ArchiveFiles;
import org.sitegen.media.FileFacts;
import org.sitegen.store.FileStamp;
import org.sitegen.work.Lazy;
import org.sitegen.work.Workers;

/**
 * Tells what single files are. A few small ones are read; for more, or for large ones, it is looked up what earlier builds
 * found out about all of them. Safe for use by many threads.
 */
public final class FactsShelf implements AutoCloseable {

    private static final long SMALL_BYTES = 1 << 20;
    private static final int FEW = 32;

    private final ArchiveFiles files;
    private final AtomicInteger read = new AtomicInteger();
    private final Lazy<StampedLog<FileFacts>> log;
    private volatile boolean opened;

    /** Looks at the log of an archive, which need not exist. */
    public FactsShelf(ArchiveFiles files, ArchiveCache.Place place, Workers workers) {
        this.files = files;
        this.log = new Lazy<>(() -> {
            opened = true;
            return place.openFacts(files, workers);
        });
    }

    /**
     * What a file is.
     *
     * @param path the file, relative to the archive
     * @throws IOException where it cannot be read
     */
    public FileFacts facts(String path) throws IOException {
        boolean isSmall = files.stamp(path)
                .map(FileStamp::size)
                .filter(size -> size <= SMALL_BYTES)
                .isPresent();
        Optional<FileFacts> known = isSmall && read.incrementAndGet() <= FEW
                ? Optional.empty()
                : log.get().take(path).map(StampedLog.Known::value);
        return known.isPresent() ? known.get() : FileFacts.read(files.resolve(path));
    }

    /** Closes the log, if it was needed. */
    @Override
    public void close() {
        if (opened) {
            log.get().close();
        }
    }
}
