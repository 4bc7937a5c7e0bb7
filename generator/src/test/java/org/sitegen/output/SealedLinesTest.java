package org.sitegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedLinesTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("lines");
        try (OutputStream out = Files.newOutputStream(file)) {
            SealedLines.write(out, "title 1", List.of("one", "two").iterator());
        }
    }

    @Test
    void readsWhatWasWritten() throws IOException {
        assertThat(SealedLines.read(file, "title 1")).contains(List.of("one", "two"));
    }

    @Test
    void readsNothingFromAFileThatIsCutAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 1; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(SealedLines.read(file, "title 1")).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void readsNothingFromAFileWithOneOtherLetter() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.replace("two", "twa"));
        assertThat(SealedLines.read(file, "title 1")).isEmpty();
    }

    @Test
    void readsNothingFromAFileOfAnotherVersion() throws IOException {
        assertThat(SealedLines.read(file, "title 2")).isEmpty();
    }

    @Test
    void readsNothingWhereThereIsNoFile() throws IOException {
        assertThat(SealedLines.read(folder.resolve("none"), "title 1")).isEmpty();
    }

    @Test
    void keepsEveryCharacterOfAField() {
        List<String> fields = List.of("a\tb", "line\nfeed\r", "back\\slash\\n", "動員大會 %20\uFFFD\u2028", "", "end");
        String line = SealedLines.line(fields.toArray(String[]::new));
        assertThat(line).doesNotContain("\n").doesNotContain("\r");
        assertThat(SealedLines.fields(line)).isEqualTo(fields);
    }

    @Test
    void isPlainUtf8() throws IOException {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).startsWith("title 1\none\ntwo\nend\t");
    }
}
