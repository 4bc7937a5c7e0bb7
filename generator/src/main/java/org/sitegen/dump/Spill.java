package org.sitegen.dump;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;

/**
 * Puts what belongs to one thread or article together, although a dump has it in many places: what is found goes into one of
 * many files by the number it belongs to, and only one of the files is in memory later.
 */
final class Spill implements Closeable {

    private static final int FILES = 256;

    private static final int BUFFER = 1 << 12;

    private final Path folder;
    private final OutputStream[] outputs = new OutputStream[FILES];

    Spill(Path folder) {
        this.folder = folder;
    }

    void add(Stored record) throws IOException {
        ByteWriter bytes = new ByteWriter();
        record.write(bytes);
        int index = (int) Math.floorMod(record.key().number(), (long) FILES);
        if (outputs[index] == null) {
            outputs[index] = new BufferedOutputStream(Files.newOutputStream(file(index)), BUFFER);
        }
        ByteWriter length = new ByteWriter();
        length.bits(bytes.size());
        outputs[index].write(length.toBytes());
        outputs[index].write(bytes.toBytes());
    }

    /** Takes what belongs together. */
    interface Groups {
        void take(Stored.Key key, Group group) throws IOException;
    }

    /** Hands out all that was added, in an order that depends on nothing else. */
    void each(Groups groups) throws IOException {
        for (int i = 0; i < FILES; i++) {
            if (outputs[i] != null) {
                outputs[i].close();
                read(file(i), groups);
                Files.delete(file(i));
                outputs[i] = null;
            }
        }
    }

    private static void read(Path file, Groups groups) throws IOException {
        Map<Stored.Key, Group> found = new TreeMap<>();
        long rest = Files.size(file);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (rest > 0) {
                int length = Math.toIntExact(in.readLong());
                Stored record = Stored.read(new ByteReader(in.readNBytes(length)));
                found.computeIfAbsent(record.key(), key -> new Group()).add(record);
                rest -= Long.BYTES + length;
            }
        }
        for (Map.Entry<Stored.Key, Group> entry : found.entrySet()) {
            groups.take(entry.getKey(), entry.getValue());
        }
    }

    private Path file(int index) {
        return folder.resolve("rows-" + index);
    }

    @Override
    public void close() throws IOException {
        for (int i = 0; i < FILES; i++) {
            if (outputs[i] != null) {
                outputs[i].close();
                Files.deleteIfExists(file(i));
            }
        }
    }
}
