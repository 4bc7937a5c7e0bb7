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

    /** How many bytes more there is room for, where a file has more than it told. */
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
            if (size > limit) {
                problems.add(DataProblems.tooLarge(where, size, limit));
                return Optional.empty();
            }
            // With room for one byte more than the file tells of, which would tell that it has grown.
            byte[] bytes = new byte[(int) size + 1];
            int length = read(channel, bytes, 0);
            while (length == bytes.length && length <= limit) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length + FIRST_BYTES, limit + 1L));
                length = read(channel, bytes, length);
            }
            if (length > limit) {
                problems.add(DataProblems.tooLarge(where, length, limit));
                return Optional.empty();
            }
            return text(bytes, length, path, problems);
        } catch (NoSuchFileException gone) {
            problems.add(DataProblems.vanished(where));
            return Optional.empty();
        } catch (IOException e) {
            throw new EnvironmentException(
                    DataProblems.unreadable(path, e.getClass().getSimpleName()), e);
        }
    }

    /** Reads until the array is full or the file ends, and tells where the bytes end. */
    private static int read(SeekableByteChannel channel, byte[] to, int from) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(to).position(from);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // Some files come in pieces.
        }
        return buffer.position();
    }

    /** The text of a file's bytes, the first of an array; empty where they are no text, which is among the problems. */
    static Optional<String> text(byte[] bytes, int length, String path, Problems problems) {
        Optional<String> clean = CleanUtf8.decode(bytes, length);
        return clean.isPresent() ? clean : cleaned(Arrays.copyOf(bytes, length), path, problems);
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
