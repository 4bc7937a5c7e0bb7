package org.sitegen.cache;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sitegen.content.ArchiveFiles;
import org.sitegen.intake.ArticleIntake;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.problem.Problems;
import org.sitegen.store.ByteReader;
import org.sitegen.store.FileStamp;

/**
 * Takes single articles out of what an earlier build wrote down, without reading the rest. What is not found at its place, or
 * has another stamp by now, is read from its file. Safe for use by many threads.
 */
public final class ArticleShelf {

    private static final int CHUNKS = 4;

    private final ArchiveFiles files;
    private final ArticleIntake intake;
    private final ArchiveCache.Place place;
    private final ArticleLines lines;

    /** The chunks that were read last. Guarded by {@code this}. */
    private final Map<Long, Optional<byte[]>> chunks = new LinkedHashMap<>(2 * CHUNKS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Optional<byte[]>> eldest) {
            return size() > CHUNKS;
        }
    };

    /** Looks at the log of an archive, which need not exist. */
    public ArticleShelf(ArchiveFiles files, ArticleIntake intake, ArchiveCache.Place place) {
        this.files = files;
        this.intake = intake;
        this.place = place;
        this.lines = new ArticleLines(intake::later);
    }

    /**
     * What an article says. What is wrong with it was told before, and is not told again.
     *
     * @param path the file, relative to the archive
     * @param at where it is written down, see {@link CachedArticle#place}
     * @return empty where the file cannot be read as an article
     */
    public Optional<ArticleRecord> article(String path, long at) {
        return written(path, at).or(() -> intake.take(path, new Problems()));
    }

    private Optional<ArticleRecord> written(String path, long at) {
        return at == EntryPlace.NONE
                ? Optional.empty()
                : chunk(EntryPlace.chunk(at)).flatMap(chunk -> read(path, chunk, EntryPlace.entry(at)));
    }

    /** The chunk is whole, but somebody may have put an older log in place of the one that was written last. */
    private Optional<ArticleRecord> read(String path, byte[] chunk, int entry) {
        ByteReader in = new ByteReader(chunk);
        in.skip(entry);
        try {
            if (!in.text().equals(path)) {
                return Optional.empty();
            }
            FileStamp stamp = FileStamp.readFrom(in);
            in.integer();
            return files.stamp(path)
                    .filter(stamp::equals)
                    .map(same -> lines.read(path, in).record());
        } catch (IndexOutOfBoundsException | ArithmeticException notAnEntry) {
            return Optional.empty();
        }
    }

    private synchronized Optional<byte[]> chunk(long offset) {
        return chunks.computeIfAbsent(offset, this::readChunk);
    }

    private Optional<byte[]> readChunk(long offset) {
        try {
            return place.articles().readAt(place.articlesFile(), offset);
        } catch (IOException e) {
            throw new EnvironmentException(CacheProblems.failed(place.articlesFile(), e), e);
        }
    }
}
