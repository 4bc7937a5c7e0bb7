package org.sitegen.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.sitegen.problem.EnvironmentException;

/**
 * Writes into an archive what the keeper did not change. Each file appears whole or not at all. Before one is written, its
 * digest goes to a journal, so that the next run knows the file for its own even where this one is killed; what the last
 * finished run wrote stands in the record. Safe for use by many threads.
 */
final class Target implements AutoCloseable {

    /** The folder of the archive that the import keeps its own files in. */
    static final String HOME = ".site-gen-import";

    /** What became of a file. */
    enum Fate {
        /** It is new, or was changed. */
        WRITTEN,
        /** It was as it should be. */
        UNCHANGED,
        /** The keeper changed it since, or it is not from an import: it was left alone. */
        KEPT,
        /** The keeper deleted it, or gave it another name: it was not made again. */
        GONE
    }

    /**
     * What became of a file, and what it is now.
     *
     * @param fate what became of it
     * @param digest the digest of what is there; of a file that is gone, of what would be
     */
    record Put(Fate fate, String digest) {}

    /** Writes a file's content into another. */
    @FunctionalInterface
    interface Writing {
        void to(Path file) throws IOException;
    }

    private final Path root;
    private final Path home;
    private final boolean force;
    private final FileChannel lockChannel;
    private final ImportRecord record;
    private final Map<String, Set<String>> unfinished;
    private final FileChannel journal;
    private final Map<String, String> written = new ConcurrentHashMap<>();
    private final AtomicInteger temporary = new AtomicInteger();
    private final AtomicInteger changes = new AtomicInteger();

    private Target(Path root, boolean force, FileChannel lockChannel) throws IOException {
        this.root = root;
        this.home = root.resolve(HOME);
        this.force = force;
        this.lockChannel = lockChannel;
        emptyWorkFolder();
        this.record = ImportRecord.read(home.resolve("record")).following(root);
        this.unfinished = readJournal();
        this.journal = FileChannel.open(
                home.resolve("journal"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND);
    }

    /**
     * Opens an archive for an import, one at a time.
     *
     * @param root the archive's folder, which exists
     * @param force whether what the keeper changed is written anew
     * @throws EnvironmentException where another import is at work there
     */
    static Target open(Path root, boolean force) throws IOException {
        Path home = root.resolve(HOME);
        Files.createDirectories(home);
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new EnvironmentException(ImporterProblems.locked(), null);
        }
        return new Target(root, force, channel);
    }

    /** The lock goes with the channel. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private void emptyWorkFolder() throws IOException {
        Path work = workFolder();
        Files.createDirectories(work);
        try (Stream<Path> entries = Files.walk(work)) {
            for (Path entry : entries.sorted((a, b) -> b.getNameCount() - a.getNameCount())
                    .toList()) {
                if (!entry.equals(work)) {
                    Files.delete(entry);
                }
            }
        }
    }

    private Map<String, Set<String>> readJournal() throws IOException {
        Map<String, Set<String>> digests = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(home.resolve("journal"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    digests.computeIfAbsent(line.substring(tab + 1), unseen -> new HashSet<>())
                            .add(line.substring(0, tab));
                }
            }
        } catch (NoSuchFileException finished) {
            return digests;
        }
        return digests;
    }

    /** What the last finished import wrote. */
    ImportRecord record() {
        return record;
    }

    /** A folder for files that go away with the import. */
    Path workFolder() {
        return home.resolve("work");
    }

    /** The folder of files that were fetched. */
    Path fetchedFolder() {
        return home.resolve("fetched");
    }

    /** How many files were written so far. */
    int changes() {
        return changes.get();
    }

    /** Whether there will be a file at a path once it is put there. */
    boolean willBe(String path) {
        return force || !record.digests().containsKey(path) || Files.exists(root.resolve(path));
    }

    /** Whether there is a file. */
    boolean has(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    /** Puts a text to a path, in UTF-8. */
    Put put(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return put(path, Digest.of(bytes), file -> Files.write(file, bytes));
    }

    /** Puts content whose digest is known to a path, unless the keeper has changed or deleted what was there. */
    Put put(String path, String digest, Writing content) {
        try {
            Optional<String> current = digest(root.resolve(path));
            Fate fate = fate(path, current, digest);
            if (fate == Fate.WRITTEN) {
                note(digest, path);
                move(content, root.resolve(path));
            }
            String now = fate == Fate.KEPT ? current.orElse(digest) : digest;
            String own = fate == Fate.WRITTEN || fate == Fate.UNCHANGED
                    ? digest
                    : record.digests().get(path);
            if (own != null) {
                written.put(path, own);
            }
            return new Put(fate, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Fate fate(String path, Optional<String> current, String digest) {
        String before = record.digests().get(path);
        if (current.isEmpty()) {
            return before != null && !force ? Fate.GONE : Fate.WRITTEN;
        }
        if (current.get().equals(digest)) {
            return Fate.UNCHANGED;
        }
        boolean isOwn = current.get().equals(before)
                || unfinished.getOrDefault(path, Set.of()).contains(current.get());
        return isOwn || force ? Fate.WRITTEN : Fate.KEPT;
    }

    /** Replaces a file that the import owns, or shares with the keeper, where its content is another. */
    void replace(String path, Writing content) {
        try {
            if (replace(root.resolve(path), content)) {
                changes.incrementAndGet();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean replace(Path file, Writing content) throws IOException {
        Path made = temporary();
        content.to(made);
        if (Files.exists(file) && Files.mismatch(made, file) < 0) {
            Files.delete(made);
            return false;
        }
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** Writes the record of a finished import, of these threads and those of earlier ones. */
    void finish(Map<String, Placed> articles) throws IOException {
        Map<String, Placed> allArticles = new HashMap<>(record.articles());
        allArticles.putAll(articles);
        Map<String, String> digests = new HashMap<>(record.digests());
        digests.putAll(written);
        String text = new ImportRecord(allArticles, digests).text();
        replace(home.resolve("record"), file -> Files.writeString(file, text));
        journal.close();
        Files.deleteIfExists(home.resolve("journal"));
    }

    @Override
    public void close() throws IOException {
        try (lockChannel;
                journal) {
            emptyWorkFolder();
            Files.delete(workFolder());
        }
    }

    Path temporary() {
        return workFolder().resolve("file-" + temporary.getAndIncrement());
    }

    private synchronized void note(String digest, String path) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((digest + '\t' + path + '\n').getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            journal.write(line);
        }
    }

    private void move(Writing content, Path file) throws IOException {
        Path made = temporary();
        content.to(made);
        Files.createDirectories(file.getParent());
        changes.incrementAndGet();
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Optional<String> digest(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(digest(Files.newInputStream(file))) : Optional.empty();
    }

    /** The digest of what a stream holds; closes it. */
    static String digest(InputStream stream) throws IOException {
        MessageDigest digest = Digest.start();
        try (DigestInputStream in = new DigestInputStream(stream, digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Digest.hex(digest.digest());
    }
}
