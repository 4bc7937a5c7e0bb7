package org.sitegen.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a file's bytes say about it, all from one reading, so that the three agree even if the file changes later.
 *
 * @param size in bytes
 * @param sha256 the SHA-256 (FIPS 180-4) of the bytes, 64 lower-case hexadecimal digits
 * @param image the size of the picture; empty where the file is none that {@link ImageSize} knows
 */
public record FileFacts(long size, String sha256, Optional<ImageSize> image) {

    private static final int BLOCK = 64 * 1024;

    /**
     * Reads a regular file once from start to end; memory does not grow with the file.
     *
     * @throws IOException where the file cannot be opened or read
     */
    public static FileFacts read(Path file) throws IOException {
        MessageDigest digest = newDigest();
        try (SeekableByteChannel channel = Files.newByteChannel(file);
                InputStream in = new DigestInputStream(Channels.newInputStream(channel), digest)) {
            Optional<ImageSize> image = ImageSize.read(in);
            readToEnd(in);
            return new FileFacts(channel.position(), HexFormat.of().formatHex(digest.digest()), image);
        }
    }

    private static void readToEnd(InputStream in) throws IOException {
        byte[] block = new byte[BLOCK];
        while (in.read(block) >= 0) {
            // The stream hashes what passes through it.
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
