package org.sitegen.gallery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A picture's file for a decoder, in blocks. Past a deadline there is nothing more to read: that ends decoders that would
 * otherwise be kept busy for hours by a file of tens of thousands of passes.
 */
final class PictureInput extends ImageInputStreamImpl {

    private static final int BLOCK = 16 * 1024;

    private final FileChannel channel;
    private final long length;
    private final long start = System.nanoTime();
    private final long allowed;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK);
    private long blockStart;

    /** Opens a file that has to be decoded within a time. */
    PictureInput(Path file, Duration limit) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.length = channel.size();
        this.allowed = limit.toNanos();
        block.limit(0);
    }

    @Override
    public int read() throws IOException {
        checkClosed();
        bitOffset = 0;
        if (!fill()) {
            return -1;
        }
        return block.get((int) (streamPos++ - blockStart)) & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        checkClosed();
        bitOffset = 0;
        if (count == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int from = (int) (streamPos - blockStart);
        int taken = Math.min(count, block.limit() - from);
        block.get(from, bytes, offset, taken);
        streamPos += taken;
        return taken;
    }

    /** Brings the block with the next byte; false at the end of the file. */
    private boolean fill() throws IOException {
        if (streamPos >= blockStart && streamPos < blockStart + block.limit()) {
            return true;
        }
        if (System.nanoTime() - start > allowed) {
            throw new UnreadablePictureException("decoding takes too long");
        }
        block.clear();
        blockStart = streamPos;
        boolean more = true;
        while (more && block.hasRemaining()) {
            more = channel.read(block, blockStart + block.position()) > 0;
        }
        block.flip();
        return block.limit() > 0;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        super.close();
        channel.close();
    }
}
