package org.sitegen.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are cut, changed or made to harm. */
@Timeout(60)
class HostileImageTest {

    private static final int MUTATIONS = 20_000;

    @Test
    void readsEveryPrefixOfAFileWithoutAnException() {
        for (byte[] file : SampleImages.all()) {
            for (int length = 0; length <= file.length; length++) {
                byte[] prefix = Arrays.copyOf(file, length);
                assertThatCode(() -> ImageSize.read(new ByteArrayInputStream(prefix)))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void readsRandomlyChangedFilesWithoutAnException() {
        List<byte[]> files = SampleImages.all();
        Random random = new Random(20_220_507);
        long start = System.nanoTime();
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] changed = changed(files.get(i % files.size()), random);
            assertThatCode(() -> ImageSize.read(new ByteArrayInputStream(changed)))
                    .as("mutation %d", i)
                    .doesNotThrowAnyException();
        }
        Duration each = Duration.ofNanos((System.nanoTime() - start) / MUTATIONS);
        assertThat(each).isLessThan(Duration.ofMillis(5));
    }

    @Test
    void givesUpOnAJpegOfNothingButSegments() throws IOException {
        byte[] shortest = SampleImages.segment(0xE0, new byte[0]);

        assertThat(bytesReadOfEndless("\u00FF\u00D8", shortest)).isEqualTo(HeaderBytes.LIMIT);
    }

    @Test
    void givesUpOnAJpegOfNothingButFillBytes() throws IOException {
        assertThat(bytesReadOfEndless("\u00FF\u00D8", new byte[] {(byte) 0xFF})).isEqualTo(HeaderBytes.LIMIT);
    }

    @Test
    void readsOneWindowOfAnSvgThatNeverEndsItsTag() throws IOException {
        for (String part : List.of(" ", "<!", "<!--", "a='' ", "\"", "<?", "x")) {
            byte[] endless = part.getBytes(StandardCharsets.US_ASCII);
            assertThat(bytesReadOfEndless("<svg ", endless)).isEqualTo(HeaderBytes.WINDOW);
            assertThat(bytesReadOfEndless("<!DOCTYPE ", endless)).isEqualTo(HeaderBytes.WINDOW);
        }
    }

    private static byte[] changed(byte[] file, Random random) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.writeBytes(file);
        if (random.nextInt(4) == 0) {
            changed.writeBytes(file);
        }
        byte[] bytes = changed.toByteArray();
        // Most of what decides stands in front.
        int reach = random.nextBoolean() ? Math.min(64, bytes.length) : bytes.length;
        for (int i = random.nextInt(6); i >= 0; i--) {
            bytes[random.nextInt(reach)] = (byte) (random.nextInt(3) == 0 ? 0xFF : random.nextInt(256));
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /** Reads a file that has no size, and tells how much of it was taken. */
    private static long bytesReadOfEndless(String start, byte[] part) throws IOException {
        EndlessInput in = new EndlessInput(start.getBytes(StandardCharsets.ISO_8859_1), part);
        assertThat(ImageSize.read(in)).isEmpty();
        return in.count;
    }

    /** A beginning, and then the same part for ever. */
    private static final class EndlessInput extends InputStream {
        private final byte[] start;
        private final byte[] part;
        private int count;

        EndlessInput(byte[] start, byte[] part) {
            this.start = start;
            this.part = part;
        }

        @Override
        public int read() {
            int place = count++;
            byte next = place < start.length ? start[place] : part[(place - start.length) % part.length];
            return next & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
