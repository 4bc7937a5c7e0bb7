package org.sitegen.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Every change that this package makes on the disk, each a single step; tests let one of them fail. */
class FileOps {

    /** Creates a folder, which must not exist, in one that must. */
    void createDirectory(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /** Creates a folder and those above it, as far as they are missing. */
    void createDirectories(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Writes a file, which must not exist. */
    void write(Path file, byte[] bytes, int offset, int length) throws IOException {
        try (FileChannel to = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
            while (buffer.hasRemaining()) {
                to.write(buffer);
            }
        }
    }

    /** Writes a file, which must not exist, piece by piece. */
    void write(Path file, FileContent content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16)) {
            content.writeTo(out);
        }
    }

    /** Copies the bytes of a file, and nothing but the bytes, to one that must not exist. */
    void copy(Path source, Path file) throws IOException {
        try (FileChannel from = FileChannel.open(source, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long position = 0;
            long moved;
            do {
                moved = from.transferTo(position, Long.MAX_VALUE - position, to);
                position += moved;
            } while (moved > 0);
        }
    }

    /** Writes a file, over one that may exist, and waits until it is on the disk. */
    void writeForced(Path file, FileContent content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Renames a file or folder; a file in its place is replaced in the same moment. */
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a file or an empty folder. */
    void delete(Path path) throws IOException {
        Files.delete(path);
    }
}
