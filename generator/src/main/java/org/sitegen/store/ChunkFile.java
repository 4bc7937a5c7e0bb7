package org.sitegen.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
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

    /**
     * Reads the chunks of a file, up to the first that is not whole.
     *
     * @param sink receives each chunk
     * @return how many bytes are good, all chunks that were handed out included; 0 where the file is absent, of another
     *     kind or under another key
     */
    public long read(Path file, Consumer<byte[]> sink) throws IOException {
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

    private long readChunks(DataInputStream in, Consumer<byte[]> sink) throws IOException {
        long good = title.length + (long) Long.BYTES;
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
                sink.accept(chunk);
                good += HEAD_OF_CHUNK + length;
            }
        } catch (EOFException e) {
            return good;
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
