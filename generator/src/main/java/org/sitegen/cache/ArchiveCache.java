package org.sitegen.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.sitegen.content.ArchiveFiles;
import org.sitegen.intake.ArticleIntake;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.media.FileFacts;
import org.sitegen.problem.Problems;
import org.sitegen.store.ChunkFile;
import org.sitegen.store.FileStamp;
import org.sitegen.work.Workers;

/**
 * Reads the files of an archive, or knows from an earlier build what is in them. Safe for use by many threads, except for
 * {@link #open} and {@link #close}.
 */
public final class ArchiveCache implements AutoCloseable {

    private static final String ARTICLES = "articles";
    private static final String FILES = "files";

    private final ArchiveFiles files;
    private final ArticleIntake intake;
    private final Optional<Logs> logs;

    private ArchiveCache(ArchiveFiles files, ArticleIntake intake, Optional<Logs> logs) {
        this.files = files;
        this.intake = intake;
        this.logs = logs;
    }

    private record Logs(StampedLog<TakenArticle> articles, StampedLog<FileFacts> facts) {}

    /**
     * Where the logs are.
     *
     * @param folder the folder, which exists
     * @param openedNanos when this build began, as the file system's clock tells it
     * @param key a fingerprint of the settings and of whatever else decides what an article's file says
     */
    public record Place(Path folder, long openedNanos, long key) {

        /**
         * Forgets what earlier builds knew.
         *
         * @throws org.sitegen.problem.EnvironmentException where a file cannot be deleted
         */
        public void forget() {
            StampedLog.delete(articlesFile());
            StampedLog.delete(folder.resolve(FILES));
        }

        Path articlesFile() {
            return folder.resolve(ARTICLES);
        }

        StampedLog<FileFacts> openFacts(ArchiveFiles files, Workers workers) {
            return StampedLog.open(
                    folder.resolve(FILES),
                    new ChunkFile("site-gen files 1", key),
                    new FactsLines(),
                    (path, stamp) -> stamp(files, path).filter(stamp::equals).isPresent(),
                    openedNanos,
                    workers);
        }

        ChunkFile articles() {
            return new ChunkFile("site-gen articles 2", key);
        }
    }

    /**
     * Opens the logs of an archive.
     *
     * @param place where they are; without one nothing is known, nor written down
     * @throws org.sitegen.problem.EnvironmentException where they cannot be read or written
     */
    public static ArchiveCache open(ArchiveFiles files, ArticleIntake intake, Optional<Place> place, Workers workers) {
        Optional<Logs> logs = place.map(there -> new Logs(
                StampedLog.open(
                        there.articlesFile(),
                        there.articles(),
                        new ArticleLines(intake::later),
                        (path, stamp) -> files.stamp(path).filter(stamp::equals).isPresent(),
                        there.openedNanos(),
                        workers),
                there.openFacts(files, workers)));
        return new ArchiveCache(files, intake, logs);
    }

    /**
     * What an article says.
     *
     * @param path the file, relative to the archive
     * @param problems receives what is wrong with it
     * @return empty where an error makes it useless
     */
    public Optional<CachedArticle> article(String path, Problems problems) {
        Optional<StampedLog.Known<TakenArticle>> known =
                logs.flatMap(present -> present.articles().take(path));
        if (known.isPresent()) {
            problems.addAll(known.get().value().problems());
            return Optional.of(
                    new CachedArticle(known.get().value().record(), known.get().place()));
        }
        Problems found = new Problems();
        Optional<ArticleRecord> taken = intake.take(path, found);
        problems.addAll(found.sorted());
        if (logs.isPresent() && taken.isPresent() && files.stamp(path).isPresent()) {
            TakenArticle article = new TakenArticle(taken.get(), found.sorted());
            long place = logs.get().articles().put(path, files.stamp(path).get(), article);
            return Optional.of(new CachedArticle(taken.get(), place));
        }
        return taken.map(record -> new CachedArticle(record, EntryPlace.NONE));
    }

    /**
     * What a file is.
     *
     * @param path the file, relative to the archive
     * @throws IOException where it cannot be read
     */
    public FileFacts facts(String path) throws IOException {
        Optional<StampedLog.Known<FileFacts>> known =
                logs.flatMap(present -> present.facts().take(path));
        if (known.isPresent()) {
            return known.get().value();
        }
        Optional<FileStamp> stamp = stamp(files, path);
        FileFacts facts = FileFacts.read(files.resolve(path));
        if (logs.isPresent() && stamp.isPresent()) {
            logs.get().facts().put(path, stamp.get(), facts);
        }
        return facts;
    }

    /** The stamp of a file that was scanned, or of one that lies elsewhere in the archive. */
    private static Optional<FileStamp> stamp(ArchiveFiles files, String path) {
        Optional<FileStamp> scanned = files.stamp(path);
        if (scanned.isPresent()) {
            return scanned;
        }
        try {
            return Optional.of(FileStamp.of(Files.readAttributes(files.resolve(path), BasicFileAttributes.class)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Whether the articles have moved when the logs were closed, so that the places that were told are void. */
    public boolean hasMoved() {
        return logs.isPresent() && logs.get().articles().isRewritten();
    }

    /** Writes down what is not yet written. */
    @Override
    public void close() {
        logs.ifPresent(present -> {
            try {
                present.articles().close();
            } finally {
                present.facts().close();
            }
        });
    }
}
