package org.sitegen.store;

import java.util.Collection;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Draws many values together into 64 bits that are the same for the same values in the same order, and for others almost
 * surely not. The two builds that are compared are the keeper's own, so nothing here withstands somebody who looks for two
 * values that agree.
 */
public final class Fingerprint {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private long state = 0x243F6A8885A308D3L;

    /** Adds a number. */
    public Fingerprint add(long value) {
        state = mixed((state ^ value) * FACTOR + Long.rotateLeft(state, 29));
        return this;
    }

    /** Adds a truth. */
    public Fingerprint add(boolean value) {
        return add(value ? 1 : 0);
    }

    /** Adds a text, with its length, so that two texts do not run into each other. */
    public Fingerprint add(String text) {
        return add(of(text)).add(text.length());
    }

    /** Adds a text that may be absent. */
    public Fingerprint add(Optional<String> text) {
        return text.isPresent() ? add(1).add(text.get()) : add(0);
    }

    /** Adds texts, and how many there are. */
    public Fingerprint add(Collection<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
        return this;
    }

    /** Adds bytes, and how many there are. */
    public Fingerprint add(byte[] bytes, int offset, int length) {
        // Two checksums of different polynomials are as good as one of twice the length, and machines have instructions
        // for both.
        CRC32 one = new CRC32();
        one.update(bytes, offset, length);
        CRC32C other = new CRC32C();
        other.update(bytes, offset, length);
        return add((one.getValue() << 32) | other.getValue()).add(length);
    }

    /** The fingerprint of what was added so far. */
    public long value() {
        return mixed(state);
    }

    private static long of(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FACTOR;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    /** Spreads each bit over all (the finalizer of SplitMix64). */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
