package org.sitegen.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitegen.face.ArchiveOptions;
import org.sitegen.face.BuildOptions;
import org.sitegen.face.ExitStatus;
import org.sitegen.face.Outcome;
import org.sitegen.problem.Message;
import org.sitegen.text.Language;

/** What the two processes tell each other arrives as it was sent. */
class FormatsTest {

    private static final ArchiveOptions ARCHIVE = new ArchiveOptions(
            "新 聞",
            Optional.of("https://example.org/"),
            true,
            false,
            true,
            Optional.of("2022-06-01"),
            true,
            Optional.of("3"),
            false);

    /** Has something in it that cannot be written. */
    @SuppressWarnings("unused")
    private static final class Unwritable extends RuntimeException {

        private final Object something = new Object();

        Unwritable() {
            super("text");
        }
    }

    @Test
    void requestToBuild() {
        Request request = new Request(
                new Task.Build(new BuildOptions(ARCHIVE, "target/網站", true, false)),
                "/home/某人",
                Optional.of("0"),
                7,
                true,
                false,
                Language.ZH_HANS,
                Optional.empty());

        assertThat(RequestFormat.read(RequestFormat.write(request))).isEqualTo(request);
    }

    @Test
    void requestToCheck() {
        Request request = new Request(
                new Task.Check(ARCHIVE), "/", Optional.empty(), 1, false, true, Language.EN, Optional.of("/tmp/new"));

        assertThat(RequestFormat.read(RequestFormat.write(request))).isEqualTo(request);
    }

    @Test
    void outcome() {
        Outcome done = new Outcome(ExitStatus.DONE, Optional.empty(), Optional.empty());
        Outcome failed = new Outcome(ExitStatus.WRONG_USAGE, Optional.of(new Message("甲", "乙", "c")), Optional.empty());

        assertThat(OutcomeFormat.read(OutcomeFormat.write(done), Optional.empty()))
                .isEqualTo(done);
        assertThat(OutcomeFormat.read(OutcomeFormat.write(failed), Optional.empty()))
                .isEqualTo(failed);
    }

    @Test
    void causeWithItsStackTraceAndItsOwnCause() throws IOException {
        IllegalArgumentException cause = new IllegalArgumentException("甲", new IOException("disk"));

        Throwable read = CauseFormat.read(CauseFormat.write(cause));

        assertThat(read)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("甲")
                .hasCauseExactlyInstanceOf(IOException.class)
                .hasRootCauseMessage("disk");
        assertThat(read.getStackTrace()).isEqualTo(cause.getStackTrace());
    }

    @Test
    void causeThatCannotBeWrittenByItsTextAndStackTrace() throws IOException {
        Unwritable cause = new Unwritable();

        Throwable read = CauseFormat.read(CauseFormat.write(cause));

        assertThat(read).hasMessage(cause.toString());
        assertThat(read.getStackTrace()).isEqualTo(cause.getStackTrace());
    }

    @Test
    void framesOneByOne() throws IOException {
        DataInputStream in = stream(written());

        Frame frame = Frame.read(in).orElseThrow();

        assertThat(frame.kind()).isEqualTo(Frame.Kind.OUT);
        assertThat(new String(frame.bytes(), StandardCharsets.UTF_8)).isEqualTo("市集");
        assertThat(Frame.read(in)).isEmpty();
    }

    @Test
    void noFrameWhereTheStreamEndsInTheMidstOfOne() throws IOException {
        byte[] bytes = written();

        for (int length = 0; length < bytes.length; length++) {
            assertThat(Frame.read(stream(Arrays.copyOf(bytes, length)))).isEmpty();
        }
    }

    @Test
    void noiseIsNoFrame() {
        assertThatThrownBy(() -> Frame.read(stream("OpenJDK warning".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Frame.read(stream("oops!".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class);
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Frame(Frame.Kind.OUT, "市集".getBytes(StandardCharsets.UTF_8)).write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static DataInputStream stream(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
