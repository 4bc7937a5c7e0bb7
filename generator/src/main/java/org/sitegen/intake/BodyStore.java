package org.sitegen.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.store.Fingerprint;

/**
 * Keeps the HTML of bodies while a site is made: as much in memory as a small archive has, and the rest on disk, so that memory
 * does not grow with the text of an archive. Safe for use by many threads. The file goes when the store is closed; on Unix
 * also when the process is killed.
 */
public final class BodyStore implements AutoCloseable {

    private static final long MEMORY_BYTES = 24 << 20;

    /** How much is written at a time. */
    private static final int BLOCK_BYTES = 1 << 20;

    private final long memoryBytes;

    /** How many bytes are kept in memory. Guarded by {@code this}, as all below. */
    private long kept;

    /** Made when it is first needed. */
    private Optional<FileChannel> channel = Optional.empty();

    /** What comes next in the file, from {@code written} on, and is not yet there. */
    private byte[] block = {};

    private int blockLength;
    private long written;

    BodyStore(long memoryBytes) {
        this.memoryBytes = memoryBytes;
    }

    /** Makes an empty store. */
    public static BodyStore create() {
        return new BodyStore(MEMORY_BYTES);
    }

    /**
     * Takes the bytes of a text in.
     *
     * @param bytes the bytes; nobody changes them any more
     * @throws EnvironmentException where they cannot be written to the folder for temporary files
     */
    BodyText add(byte[] bytes) {
        long fingerprint = new Fingerprint().add(bytes, 0, bytes.length).value();
        return keeps(bytes.length)
                ? new TextInMemory(bytes, fingerprint)
                : new TextOnDisk(this, append(bytes), bytes.length, fingerprint);
    }

    private synchronized boolean keeps(int length) {
        if (kept + length > memoryBytes) {
            return false;
        }
        kept += length;
        return true;
    }

    /** Puts a text into the file, or among what is to be written there, and says where. */
    private synchronized long append(byte[] bytes) {
        if (blockLength + bytes.length > block.length) {
            writeBlock();
            block = block.length >= bytes.length ? block : new byte[Math.max(bytes.length, BLOCK_BYTES)];
        }
        System.arraycopy(bytes, 0, block, blockLength, bytes.length);
        blockLength += bytes.length;
        return written + blockLength - bytes.length;
    }

    private void writeBlock() {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(block, 0, blockLength);
            while (buffer.hasRemaining()) {
                channel().write(buffer, written + buffer.position());
            }
        } catch (IOException e) {
            throw new EnvironmentException(IntakeProblems.noTemporaryFile(e), e);
        }
        written += blockLength;
        blockLength = 0;
    }

    private FileChannel channel() throws IOException {
        if (channel.isEmpty()) {
            Path file = Files.createTempFile("site-gen-", ".bodies");
            channel = Optional.of(FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        }
        return channel.get();
    }

    /** A text that is there. */
    private static final class TextInMemory implements BodyText {

        private final byte[] bytes;
        private final long fingerprint;

        TextInMemory(byte[] bytes, long fingerprint) {
            this.bytes = bytes;
            this.fingerprint = fingerprint;
        }

        @Override
        public byte[] read() {
            return bytes;
        }

        @Override
        public int length() {
            return bytes.length;
        }

        @Override
        public long fingerprint() {
            return fingerprint;
        }
    }

    /** Where a text lies. */
    private record TextOnDisk(BodyStore store, long offset, int length, long fingerprint) implements BodyText {
        @Override
        public byte[] read() {
            return store.read(this);
        }
    }

    private byte[] read(TextOnDisk text) {
        FileChannel file;
        synchronized (this) {
            if (text.offset() >= written) {
                int start = (int) (text.offset() - written);
                return Arrays.copyOfRange(block, start, start + text.length());
            }
            file = channel.orElseThrow();
        }
        byte[] bytes = new byte[text.length()];
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                if (file.read(buffer, text.offset() + buffer.position()) < 0) {
                    throw new IllegalStateException("the store ends within a text");
                }
            }
        } catch (IOException e) {
            throw new EnvironmentException(IntakeProblems.noTemporaryFile(e), e);
        }
        return bytes;
    }

    @Override
    public synchronized void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
