package org.sitegen.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.store.Fingerprint;

/**
 * Keeps the HTML of bodies on disk while a site is made, so that memory does not grow with the text of an archive. Safe for
 * use by many threads. The file goes when the store is closed; on Unix also when the process is killed.
 */
public final class BodyStore implements AutoCloseable {

    private final FileChannel channel;
    private final AtomicLong end = new AtomicLong();

    private BodyStore(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes an empty store in the folder for temporary files.
     *
     * @throws EnvironmentException where no file can be made there
     */
    public static BodyStore create() {
        try {
            Path file = Files.createTempFile("site-gen-", ".bodies");
            return new BodyStore(FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new EnvironmentException(IntakeProblems.noTemporaryFile(e), e);
        }
    }

    /** Takes the bytes of a text in. */
    BodyText add(byte[] bytes) {
        long offset = end.getAndAdd(bytes.length);
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer, offset + buffer.position());
            }
        } catch (IOException e) {
            throw new EnvironmentException(IntakeProblems.noTemporaryFile(e), e);
        }
        long fingerprint = new Fingerprint().add(bytes, 0, bytes.length).value();
        return new StoredText(this, offset, bytes.length, fingerprint);
    }

    /** Where a text lies. */
    private record StoredText(BodyStore store, long offset, int length, long fingerprint) implements BodyText {
        @Override
        public byte[] read() {
            return store.read(this);
        }
    }

    private byte[] read(StoredText text) {
        byte[] bytes = new byte[text.length()];
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, text.offset() + buffer.position()) < 0) {
                    throw new IllegalStateException("the store ends within a text");
                }
            }
        } catch (IOException e) {
            throw new EnvironmentException(IntakeProblems.noTemporaryFile(e), e);
        }
        return bytes;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
