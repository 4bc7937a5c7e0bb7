package org.sitegen.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.text.CleanText;

/**
 * Reads text files as they are found in archives.
 *
 * <p>UTF-8 is the rule. UTF-16, GB18030 and Big5 are recognised and read with a warning. What comes out has no byte order
 * mark, {@code \n} as its only line end, and none of the characters that XML 1.0 forbids.
 */
public final class TextFileReader {

    private static final byte[] NONE = {};

    /** How many bytes there is room for at first, where a file has more than it told. */
    private static final int FIRST_BYTES = 8 * 1024;

    private TextFileReader() {}

    /**
     * Reads a file.
     *
     * @param file where it is
     * @param path what problems call it
     * @param limit how many bytes it may have
     * @return its text; empty where it is too large, no text, or gone, which is among the problems
     * @throws EnvironmentException where the file cannot be read
     */
    public static Optional<String> read(Path file, String path, int limit, Problems problems) {
        SourceLocation where = SourceLocation.of(path);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            byte[] bytes = size > limit ? NONE : bytes(channel, (int) size, limit);
            if (Math.max(size, bytes.length) > limit) {
                problems.add(DataProblems.tooLarge(where, Math.max(size, bytes.length), limit));
                return Optional.empty();
            }
            return text(bytes, path, problems);
        } catch (NoSuchFileException gone) {
            problems.add(DataProblems.vanished(where));
            return Optional.empty();
        } catch (IOException e) {
            throw new EnvironmentException(
                    DataProblems.unreadable(path, e.getClass().getSimpleName()), e);
        }
    }

    /** All bytes of a file up to one more than the limit, also of one that grows, or does not tell its size. */
    private static byte[] bytes(SeekableByteChannel channel, int size, int limit) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size + 1);
        while (channel.read(buffer) >= 0 && buffer.position() <= limit) {
            if (!buffer.hasRemaining()) {
                buffer =
                        ByteBuffer.allocate(2 * buffer.capacity() + FIRST_BYTES).put(buffer.flip());
            }
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /** The text of a file's bytes; empty where they are no text, which is among the problems. */
    static Optional<String> text(byte[] bytes, String path, Problems problems) {
        Optional<String> clean = CleanUtf8.decode(bytes);
        return clean.isPresent() ? clean : cleaned(bytes, path, problems);
    }

    /** The text of any bytes, with a problem for what must be said of it. */
    static Optional<String> cleaned(byte[] bytes, String path, Problems problems) {
        return Decoder.decode(bytes, path, problems).map(decoded -> {
            CleanText clean = CleanText.of(decoded);
            if (clean.removed() > 0) {
                problems.add(DataProblems.controlCharacters(
                        new SourceLocation(path, clean.line(), clean.column()), clean.removed()));
            }
            return clean.text();
        });
    }
}
