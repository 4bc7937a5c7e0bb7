package org.sitegen.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFactsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'', 0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, 1, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq, 1,"
                + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        "a, 1000000, cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    })
    void hashesThePublishedVectorsOfSha256(String text, int times, String sha256) throws IOException {
        byte[] bytes = text.repeat(times).getBytes(StandardCharsets.US_ASCII);

        FileFacts facts = FileFacts.read(file("vector.txt", bytes));

        assertThat(facts.sha256()).isEqualTo(sha256);
        assertThat(facts.size()).isEqualTo(bytes.length);
        assertThat(facts.image()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 65_537, 131_072, 200_001})
    void hashesTheWholeFileAroundTheEdgesOfItsBlocks(int length) throws IOException, GeneralSecurityException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);

        FileFacts facts = FileFacts.read(file("blocks.bin", bytes));

        assertThat(facts.sha256()).isEqualTo(sha256(bytes));
        assertThat(facts.size()).isEqualTo(length);
    }

    @Test
    void hashesTheWholeOfAPictureWhoseHeaderIsLong() throws IOException, GeneralSecurityException {
        byte[][] profiles = new byte[20][];
        Arrays.fill(profiles, SampleImages.segment(0xE2, new byte[65_533]));
        byte[] turned =
                SampleImages.withSegments(SampleImages.drawn("jpg"), SampleImages.exif(6, ByteOrder.LITTLE_ENDIAN));
        byte[] jpeg = SampleImages.withSegments(turned, profiles);

        FileFacts facts = FileFacts.read(file("scan.jpg", jpeg));

        assertThat(facts.sha256()).isEqualTo(sha256(jpeg));
        assertThat(facts.size()).isEqualTo(jpeg.length);
        assertThat(facts.image()).contains(new ImageSize("jpeg", 21, 37, false, false, 6));
    }

    @Test
    void findsThePictureWhateverTheFileIsCalled() throws IOException {
        FileFacts facts = FileFacts.read(file("圖.txt", SampleImages.drawn("png")));

        assertThat(facts.image()).contains(new ImageSize("png", 37, 21));
    }

    @Test
    void readsLargeFilesInLittleMemory() throws IOException {
        long length = 200L * 1024 * 1024;
        Path sparse = folder.resolve("video.mp4");
        try (SeekableByteChannel channel =
                Files.newByteChannel(sparse, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.position(length - 1);
            channel.write(ByteBuffer.allocate(1));
        }

        long before = allocatedByThisThread();
        FileFacts facts = FileFacts.read(sparse);
        long allocated = allocatedByThisThread() - before;

        assertThat(facts.size()).isEqualTo(length);
        assertThat(allocated).isLessThan(4L * 1024 * 1024);
    }

    @Test
    void saysWhichFileIsMissing() {
        Path missing = folder.resolve("missing.png");

        assertThatThrownBy(() -> FileFacts.read(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing.png");
    }

    @Test
    void readsNoFolder() {
        assertThatThrownBy(() -> FileFacts.read(folder)).isInstanceOf(IOException.class);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static long allocatedByThisThread() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
