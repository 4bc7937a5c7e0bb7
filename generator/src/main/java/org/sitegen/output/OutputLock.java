package org.sitegen.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sitegen.problem.EnvironmentException;

/**
 * Keeps two runs from one output folder. The operating system holds the lock, so that it ends with the process, however
 * that ends.
 *
 * <p>On Unix a process loses its lock as soon as it closes any channel on the file, also one that merely failed to lock it.
 * Therefore the holder is told in a second file, and a run that finds its own process there leaves the lock file alone.
 */
final class OutputLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path owner;

    private OutputLock(FileChannel channel, Path owner) {
        this.channel = channel;
        this.owner = owner;
    }

    /** Takes the lock, or fails at once where another run has it. */
    static OutputLock take(Home home) throws IOException {
        String self = self();
        String holder = read(home.owner());
        if (holder.equals(self)) {
            throw locked(home, holder);
        }
        FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!tryLock(channel)) {
                throw locked(home, read(home.owner()));
            }
            Files.writeString(home.owner(), self, StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        return new OutputLock(channel, home.owner());
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The number of this process alone would not do: in a container each run may have the same. */
    private static String self() {
        ProcessHandle process = ProcessHandle.current();
        String start = process.info()
                .startInstant()
                .map(instant -> Long.toString(instant.toEpochMilli()))
                .orElse("");
        return process.pid() + " " + start;
    }

    private static String read(Path owner) throws IOException {
        try {
            return Files.readString(owner, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static EnvironmentException locked(Home home, String holder) {
        return new EnvironmentException(OutputProblems.locked(home.output(), holder.replaceAll(" .*", "")), null);
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(owner);
        } finally {
            channel.close();
        }
    }
}
