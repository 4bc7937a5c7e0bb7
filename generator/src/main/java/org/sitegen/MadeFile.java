package org.sitegen;

import org.sitegen.url.SitePath;

/** A file of a site that was made and not yet written. */
final class MadeFile {

    private final SitePath path;
    private final long fingerprint;
    private final byte[] bytes;

    /**
     * A file.
     *
     * @param fingerprint stands for all that it was made from
     * @param bytes what is in it; nobody changes them
     */
    MadeFile(SitePath path, long fingerprint, byte[] bytes) {
        this.path = path;
        this.fingerprint = fingerprint;
        this.bytes = bytes;
    }

    SitePath path() {
        return path;
    }

    long fingerprint() {
        return fingerprint;
    }

    byte[] bytes() {
        return bytes;
    }
}
