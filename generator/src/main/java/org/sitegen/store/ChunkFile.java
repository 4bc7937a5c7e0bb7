package org.sitegen.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * A binary file of chunks, each with its length and its CRC-32, so that damage is seen. The file begins with a line that
 * says what it is, and a key; whoever reads with another key finds nothing.
 */
public final class ChunkFile {

    private static final int BUFFER = 1 << 16;
    private static final int HEAD_OF_CHUNK = 8;
    private static final int LARGEST_CHUNK = 1 << 28;

    private final byte[] title;
    private final long key;

    /**
     * A kind of file.
     *
     * @param title what it is, and the version of its format
     * @param key what the chunks are good for
     */
    public ChunkFile(String title, long key) {
        this.title = (title + '\n').getBytes(StandardCharsets.UTF_8);
        this.key = key;
    }

    /** Receives the chunks of a file. */
    @FunctionalInterface
    public interface Sink {

        /**
         * Takes a chunk.
         *
         * @param offset where it begins in the file, for {@link ChunkFile#readAt}
         */
        void take(long offset, byte[] chunk);
    }

    /** Reads the chunks of a file, see {@link #read(Path, Sink)}. */
    public long read(Path file, Consumer<byte[]> sink) throws IOException {
        return read(file, (offset, chunk) -> sink.accept(chunk));
    }

    /**
     * Reads the chunks of a file, up to the first that is not whole.
     *
     * @param sink receives each chunk
     * @return how many bytes are good, all chunks that were handed out included; 0 where the file is absent, of another
     *     kind or under another key
     */
    public long read(Path file, Sink sink) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(new BufferedInputStream(raw, BUFFER))) {
            if (!Arrays.equals(title, in.readNBytes(title.length)) || in.readLong() != key) {
                return 0;
            }
            return readChunks(in, sink);
        } catch (NoSuchFileException | EOFException e) {
            return 0;
        }
    }

    private long readChunks(DataInputStream in, Sink sink) throws IOException {
        long good = size();
        try {
            while (true) {
                int length = in.readInt();
                int sum = in.readInt();
                if (length < 0 || length > LARGEST_CHUNK) {
                    return good;
                }
                byte[] chunk = in.readNBytes(length);
                if (chunk.length < length || sum(chunk) != sum) {
                    return good;
                }
                sink.take(good, chunk);
                good += sizeOf(length);
            }
        } catch (EOFException e) {
            return good;
        }
    }

    /** How many bytes the head of a file has. */
    public long size() {
        return title.length + (long) Long.BYTES;
    }

    /** How many bytes a chunk takes up that has so many bytes itself. */
    public static long sizeOf(int chunk) {
        return HEAD_OF_CHUNK + (long) chunk;
    }

    /**
     * Reads one chunk.
     *
     * @param offset where it begins
     * @return empty where no whole chunk begins there, or the file is absent, of another kind or under another key
     */
    public Optional<byte[]> readAt(Path file, long offset) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] start = new byte[title.length];
            in.readFully(start);
            if (!Arrays.equals(title, start) || in.readLong() != key) {
                return Optional.empty();
            }
            in.seek(offset);
            int length = in.readInt();
            int sum = in.readInt();
            if (length < 0 || length > LARGEST_CHUNK || length > in.length() - in.getFilePointer()) {
                return Optional.empty();
            }
            byte[] chunk = new byte[length];
            in.readFully(chunk);
            return sum(chunk) == sum ? Optional.of(chunk) : Optional.empty();
        } catch (FileNotFoundException | EOFException e) {
            return Optional.empty();
        }
    }

    /** Writes the head of a new file. */
    public void begin(OutputStream out) throws IOException {
        ByteWriter head = new ByteWriter();
        head.bits(key);
        out.write(title);
        out.write(head.toBytes());
    }

    /** Writes a chunk to a file that has its head, and clears the buffer. */
    public static void write(OutputStream out, ByteWriter chunk) throws IOException {
        byte[] bytes = chunk.toBytes();
        chunk.clear();
        ByteWriter head = new ByteWriter();
        head.bits((long) bytes.length << 32 | (sum(bytes) & 0xFFFF_FFFFL));
        out.write(head.toBytes());
        out.write(bytes);
    }

    private static int sum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
