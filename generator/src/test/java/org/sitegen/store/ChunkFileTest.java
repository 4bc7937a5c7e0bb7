package org.sitegen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunkFileTest {

    private static final ChunkFile KIND = new ChunkFile("test 1", 7);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("chunks");
        try (OutputStream out = Files.newOutputStream(file)) {
            KIND.begin(out);
            for (String text : List.of("one", "two", "three")) {
                ByteWriter chunk = new ByteWriter();
                chunk.text(text);
                ChunkFile.write(out, chunk);
            }
        }
    }

    private List<String> read(ChunkFile kind) throws IOException {
        List<String> texts = new ArrayList<>();
        kind.read(file, chunk -> texts.add(new ByteReader(chunk).text()));
        return texts;
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        assertThat(read(KIND)).containsExactly("one", "two", "three");
        assertThat(KIND.read(file, chunk -> {})).isEqualTo(Files.size(file));
    }

    @Test
    void givesBackASingleChunkThatIsWhole() throws IOException {
        List<Long> offsets = new ArrayList<>();
        KIND.read(file, (offset, chunk) -> offsets.add(offset));
        assertThat(KIND.readAt(file, offsets.get(1)))
                .hasValueSatisfying(
                        chunk -> assertThat(new ByteReader(chunk).text()).isEqualTo("two"));
        assertThat(KIND.readAt(file, offsets.get(1) + 1)).isEmpty();
        assertThat(KIND.readAt(file, Files.size(file))).isEmpty();
        assertThat(new ChunkFile("test 1", 8).readAt(file, offsets.get(1))).isEmpty();
        assertThat(KIND.readAt(folder.resolve("absent"), offsets.get(1))).isEmpty();
        byte[] bytes = Files.readAllBytes(file);
        bytes[Math.toIntExact(offsets.get(2)) - 1] ^= 1;
        Files.write(file, bytes);
        assertThat(KIND.readAt(file, offsets.get(1))).isEmpty();
        assertThat(KIND.readAt(file, offsets.get(0))).isPresent();
    }

    @Test
    void hasNothingForAnotherKeyOrKind() throws IOException {
        assertThat(read(new ChunkFile("test 1", 8))).isEmpty();
        assertThat(read(new ChunkFile("test 2", 7))).isEmpty();
        file = folder.resolve("absent");
        assertThat(read(KIND)).isEmpty();
    }

    @Test
    void endsBeforeTheFirstChunkThatIsNotWhole() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        List<String> all = List.of("one", "two", "three");
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            List<String> texts = read(KIND);
            assertThat(texts).isEqualTo(all.subList(0, texts.size())).hasSizeLessThan(3);
        }
    }

    @Test
    void handsOutNothingThatIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        List<String> all = List.of("one", "two", "three");
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(file, damaged);
            List<String> texts = read(KIND);
            assertThat(texts).isEqualTo(all.subList(0, texts.size())).hasSizeLessThan(3);
        }
    }
}
