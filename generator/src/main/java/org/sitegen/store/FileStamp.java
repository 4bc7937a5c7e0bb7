package org.sitegen.store;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * What tells cheaply that a file was not touched.
 *
 * @param size its size in bytes
 * @param modifiedNanos when it was last written, in nanoseconds since 1970-01-01T00:00:00Z, as exactly as the disk knows
 * @param identity a digest of what the file system calls the file (on Unix device and inode); 0 where it does not say
 */
public record FileStamp(long size, long modifiedNanos, int identity) {

    private static final long COARSEST_CLOCK_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** The stamp of a file with these attributes. */
    public static FileStamp of(BasicFileAttributes attributes) {
        Object key = attributes.fileKey();
        return new FileStamp(attributes.size(), nanos(attributes.lastModifiedTime()), key == null ? 0 : key.hashCode());
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /**
     * Whether a file that is read from some moment on cannot change afterwards without a new stamp: not if it was at rest
     * for longer than the coarsest tick of a file system's clock. What git calls racy is not settled.
     *
     * @param nanos the moment, as the file system's clock told it
     */
    public boolean isSettledAt(long nanos) {
        return modifiedNanos + COARSEST_CLOCK_NANOS < nanos;
    }

    /** Written out, since hundreds of thousands are compared before the generated method is compiled. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FileStamp stamp
                && size == stamp.size
                && modifiedNanos == stamp.modifiedNanos
                && identity == stamp.identity;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(modifiedNanos) * 31 + Long.hashCode(size);
    }

    /** Writes the stamp down. */
    public void writeTo(ByteWriter out) {
        out.number(size);
        out.bits(modifiedNanos);
        out.number(identity & 0xFFFF_FFFFL);
    }

    /** The stamp that was written down. */
    public static FileStamp readFrom(ByteReader in) {
        return new FileStamp(in.number(), in.bits(), (int) in.number());
    }
}
