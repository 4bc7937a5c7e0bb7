package org.sitegen.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;
import org.sitegen.store.ChunkFile;
import org.sitegen.store.FileStamp;
import org.sitegen.work.Workers;

/**
 * What is known of files as long as they keep their stamps. New knowledge is appended; a log of which more than half is
 * outdated is written anew when it is closed. Safe for use by many threads, except for {@link #open} and {@link #close}.
 *
 * @param <V> what is known of a file
 */
final class StampedLog<V> implements AutoCloseable {

    /** Chunks are as large as this, and are decoded side by side. */
    private static final int CHUNK = 1 << 18;

    private static final int CHUNKS_AT_ONCE = 64;
    private static final int FEW = 1_000;

    private final Path file;
    private final ChunkFile kind;
    private final Format<V> format;
    private final BiPredicate<String, FileStamp> isCurrent;
    private final long openedNanos;
    private final Map<String, Known<V>> known = new ConcurrentHashMap<>();
    private final AtomicInteger entries = new AtomicInteger();
    private final AtomicInteger live = new AtomicInteger();
    private final ByteWriter pending = new ByteWriter();
    private OutputStream out;
    private long end;
    private boolean rewritten;

    private StampedLog(
            Path file, ChunkFile kind, Format<V> format, BiPredicate<String, FileStamp> isCurrent, long openedNanos) {
        this.file = file;
        this.kind = kind;
        this.format = format;
        this.isCurrent = isCurrent;
        this.openedNanos = openedNanos;
    }

    /**
     * What is known of a file.
     *
     * @param value that
     * @param place where it is written, see {@link EntryPlace}
     */
    record Known<V>(V value, long place) {}

    /** How a value is written and read. */
    interface Format<V> {

        /** Writes a value. */
        void write(V value, ByteWriter out);

        /** Reads the value of a file. */
        V read(String path, ByteReader in);
    }

    /**
     * Opens a log, which need not exist.
     *
     * @param file where it is
     * @param kind what it is
     * @param format how values are written
     * @param isCurrent whether a file still has a stamp
     * @param openedNanos when this build began, as the file system's clock tells it; what was changed right before is not
     *     written down, since it may change again without a new stamp
     * @param workers decode
     * @throws EnvironmentException where the file cannot be read or written
     */
    static <V> StampedLog<V> open(
            Path file,
            ChunkFile kind,
            Format<V> format,
            BiPredicate<String, FileStamp> isCurrent,
            long openedNanos,
            Workers workers) {
        StampedLog<V> log = new StampedLog<>(file, kind, format, isCurrent, openedNanos);
        try {
            log.append(log.load(workers));
            return log;
        } catch (IOException e) {
            throw log.failure(e);
        }
    }

    /** Deletes a log that may be there. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new EnvironmentException(CacheProblems.failed(file, e), e);
        }
    }

    private long load(Workers workers) throws IOException {
        List<Map.Entry<Long, byte[]>> chunks = new ArrayList<>();
        long good = kind.read(file, (offset, chunk) -> {
            chunks.add(Map.entry(offset, chunk));
            if (chunks.size() == CHUNKS_AT_ONCE) {
                decode(chunks, workers);
            }
        });
        decode(chunks, workers);
        return good;
    }

    private void decode(List<Map.Entry<Long, byte[]>> chunks, Workers workers) {
        workers.forEach(chunks, this::decode, done -> {});
        chunks.clear();
    }

    private void decode(Map.Entry<Long, byte[]> chunk) {
        ByteReader in = new ByteReader(chunk.getValue());
        while (in.hasMore()) {
            long place = EntryPlace.of(chunk.getKey(), in.position());
            String path = in.text();
            FileStamp stamp = FileStamp.readFrom(in);
            int length = in.integer();
            entries.incrementAndGet();
            if (isCurrent.test(path, stamp)) {
                known.put(path, new Known<>(format.read(path, in), place));
                live.incrementAndGet();
            } else {
                in.skip(length);
            }
        }
    }

    /** Goes on after the last good byte, or begins anew. */
    private void append(long good) throws IOException {
        Files.createDirectories(file.getParent());
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        channel.truncate(good);
        channel.position(good);
        out = Channels.newOutputStream(channel);
        end = good;
        if (good == 0) {
            kind.begin(out);
            end = kind.size();
        }
    }

    /** What is known of a file, if it has kept its stamp; asked for once. */
    Optional<Known<V>> take(String path) {
        return Optional.ofNullable(known.remove(path));
    }

    /**
     * Takes note of what was found out about a file.
     *
     * @param stamp its stamp before it was read
     * @return where it is written, see {@link EntryPlace}
     */
    long put(String path, FileStamp stamp, V value) {
        if (!stamp.isSettledAt(openedNanos)) {
            return EntryPlace.NONE;
        }
        ByteWriter payload = new ByteWriter();
        format.write(value, payload);
        entries.incrementAndGet();
        live.incrementAndGet();
        return append(path, stamp, payload);
    }

    private synchronized long append(String path, FileStamp stamp, ByteWriter payload) {
        long place = EntryPlace.of(end, pending.size());
        pending.text(path);
        stamp.writeTo(pending);
        pending.number(payload.size());
        pending.append(payload);
        if (pending.size() >= CHUNK) {
            flush();
        }
        return place;
    }

    private void flush() {
        try {
            if (pending.size() > 0) {
                end += ChunkFile.sizeOf(pending.size());
                ChunkFile.write(out, pending);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Writes down what is not yet written. */
    @Override
    public void close() {
        flush();
        try {
            out.close();
            if (entries.get() > 2 * live.get() + FEW) {
                compact();
                rewritten = true;
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Whether the log was written anew when it was closed, so that nothing is any more at the place that was told. */
    boolean isRewritten() {
        return rewritten;
    }

    private void compact() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
            kind.begin(to);
            Compaction compaction = new Compaction(to);
            kind.read(file, compaction::take);
            compaction.flush();
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Copies the entries that are current, each file's once. */
    private final class Compaction {

        private final OutputStream to;
        private final ByteWriter kept = new ByteWriter();
        private final Set<String> paths = new HashSet<>();

        Compaction(OutputStream to) {
            this.to = to;
        }

        void take(byte[] chunk) {
            ByteReader in = new ByteReader(chunk);
            while (in.hasMore()) {
                int start = in.position();
                String path = in.text();
                FileStamp stamp = FileStamp.readFrom(in);
                int length = in.integer();
                in.skip(length);
                if (isCurrent.test(path, stamp) && paths.add(path)) {
                    kept.bytes(chunk, start, in.position() - start);
                }
            }
            if (kept.size() >= CHUNK) {
                flush();
            }
        }

        void flush() {
            try {
                if (kept.size() > 0) {
                    ChunkFile.write(to, kept);
                }
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    private EnvironmentException failure(IOException e) {
        return new EnvironmentException(CacheProblems.failed(file, e), e);
    }
}
