package org.sitegen.importer;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps texts on the disk, so that memory holds none but those at hand. Safe for use by many threads. */
final class Spool implements AutoCloseable {

    /**
     * Where some bytes are.
     *
     * @param offset the first
     * @param length how many there are
     */
    record Place(long offset, int length) {}

    private final FileChannel channel;
    private long end;

    /** A spool in a file, which is made anew and goes away in the end. */
    Spool(Path file) throws IOException {
        this.channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    Place add(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        Place place = reserve(bytes.remaining());
        try {
            for (long at = place.offset(); bytes.hasRemaining(); ) {
                at += channel.write(bytes, at);
            }
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Place reserve(int length) {
        Place place = new Place(end, length);
        end += length;
        return place;
    }

    byte[] get(Place place) {
        ByteBuffer bytes = ByteBuffer.allocate(place.length());
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, place.offset() + bytes.position()) < 0) {
                    throw new EOFException("spool");
                }
            }
            return bytes.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
