package org.sitegen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.work.Workers;

class BodyStoreTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 50_000, 1L << 30})
    void givesBackWhatManyThreadsTakeIn(long memoryBytes) {
        List<Integer> numbers = IntStream.range(0, 2_000).boxed().toList();
        try (BodyStore store = new BodyStore(memoryBytes)) {
            List<BodyText> stored = new Workers(4).map(numbers, number -> store.add(text(number)), done -> {});
            for (int number : numbers) {
                assertThat(stored.get(number).read()).isEqualTo(text(number));
            }
        }
    }

    private static byte[] text(int number) {
        return ("文" + number + "𠮷").repeat(number % 50).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void givesBackTextsThatAreLargerThanABlockAndThoseAroundThem() {
        try (BodyStore store = new BodyStore(0)) {
            List<byte[]> texts =
                    List.of(text(7), new byte[3_000_000], text(8), new byte[1 << 20], text(9), new byte[0]);
            List<BodyText> stored = texts.stream().map(store::add).toList();
            for (int i = 0; i < texts.size(); i++) {
                assertThat(stored.get(i).read()).isEqualTo(texts.get(i));
            }
            BodyText late = store.add(text(10));
            assertThat(late.read()).isEqualTo(text(10));
            assertThat(stored.get(4).read()).isEqualTo(text(9));
        }
    }

    @Test
    void leavesNothingBehind() throws IOException {
        Set<Path> before = files();
        try (BodyStore store = new BodyStore(0)) {
            store.add(text(1));
        }
        Set<Path> left = files();
        left.removeAll(before);
        assertThat(left).isEmpty();
    }

    private static Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".bodies"))
                    .collect(Collectors.toSet());
        }
    }
}
