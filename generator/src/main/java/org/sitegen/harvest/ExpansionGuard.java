package org.sitegen.harvest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the unpacking of what grows beyond all reason. */
final class ExpansionGuard extends FilterInputStream {

    /** No honest file is packed more tightly; pages of spaces are, so small ones may. */
    private static final int MOST_TIMES = 200;

    private static final long ALWAYS_ALLOWED = 32L << 20;

    private final long packed;
    private final long allowed;
    private long unpacked;

    ExpansionGuard(InputStream in, long packed) {
        super(in);
        this.packed = packed;
        this.allowed =
                Math.max(ALWAYS_ALLOWED, packed > Long.MAX_VALUE / MOST_TIMES ? Long.MAX_VALUE : packed * MOST_TIMES);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > allowed) {
            throw new UnreadableFileException(HarvestProblems.expands(unpacked, packed));
        }
    }
}
