package org.sitegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk on which a given number of steps succeeds; at the next one, the run is killed or the disk is full. */
final class FailingOps extends UnforcedOps {

    /** The end of a run, which nothing may catch. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final int steps;
    private final boolean crashes;
    private int taken;

    private FailingOps(int steps, boolean crashes) {
        this.steps = steps;
        this.crashes = crashes;
    }

    static FailingOps crashAfter(int steps) {
        return new FailingOps(steps, true);
    }

    /** Deleting goes on without fail, as it does on a full disk. */
    static FailingOps diskFullAfter(int steps) {
        return new FailingOps(steps, false);
    }

    synchronized boolean hasFailed() {
        return taken > steps;
    }

    private synchronized boolean fails() {
        taken++;
        return hasFailed();
    }

    private void fail() throws IOException {
        if (crashes) {
            throw new Crash();
        }
        throw new IOException("No space left on device");
    }

    private void step() throws IOException {
        if (fails()) {
            fail();
        }
    }

    @Override
    void createDirectory(Path folder) throws IOException {
        step();
        super.createDirectory(folder);
    }

    @Override
    void write(Path file, byte[] bytes, int offset, int length) throws IOException {
        if (fails()) {
            super.write(file, bytes, offset, length / 2);
            fail();
        }
        super.write(file, bytes, offset, length);
    }

    @Override
    void copy(Path source, Path file) throws IOException {
        if (fails()) {
            Files.write(file, new byte[0]);
            fail();
        }
        super.copy(source, file);
    }

    @Override
    void writeForced(Path file, FileContent content) throws IOException {
        if (fails()) {
            Files.writeString(file, "site-gen");
            fail();
        }
        super.writeForced(file, content);
    }

    @Override
    void move(Path from, Path to) throws IOException {
        step();
        super.move(from, to);
    }

    @Override
    void delete(Path path) throws IOException {
        if (crashes) {
            step();
        }
        super.delete(path);
    }
}
