package org.sitegen.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;
import org.sitegen.text.Language;

class CommandsTest {

    private static final Message MESSAGE = new Message("滿了", "满了", "full");
    private static final Problem WARNING = Problem.warning(SourceLocation.of("site.yaml"), MESSAGE);
    private static final Problem ERROR = Problem.error(SourceLocation.of("site.yaml"), MESSAGE);

    @Test
    void blamesTheUserForWrongUsage() {
        Outcome outcome = guarded(() -> {
            throw new UsageException(MESSAGE);
        });

        assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(outcome.message()).contains(MESSAGE);
        assertThat(outcome.cause()).isEmpty();
    }

    @Test
    void blamesTheEnvironmentWithItsCause() {
        EnvironmentException full = new EnvironmentException(MESSAGE, new IOException("No space left on device"));

        Outcome outcome = guarded(() -> {
            throw full;
        });

        assertThat(outcome.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
        assertThat(outcome.message()).contains(MESSAGE);
        assertThat(outcome.cause()).contains(full);
    }

    @Test
    void blamesTheEnvironmentForInputAndOutput() {
        Outcome outcome = guarded(() -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        });

        assertThat(outcome.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
        assertThat(outcome.message().orElseThrow().en()).contains("No space left on device");
    }

    @Test
    void tellsWhatToDoWhereMemoryRanOut() {
        Outcome outcome = guarded(() -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertThat(outcome.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
        assertThat(outcome.message().orElseThrow().en()).contains("-Xmx");
    }

    @Test
    void asksForDetailsOfWhatNobodyForesaw() {
        IllegalStateException failure = new IllegalStateException("impossible");

        Outcome outcome = guarded(() -> {
            throw failure;
        });

        assertThat(outcome.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
        assertThat(outcome.message().orElseThrow().en()).contains("impossible").contains("--debug");
        assertThat(outcome.cause()).contains(failure);
    }

    @Test
    void failsForErrorsAndForWarningsUnderStrictness() {
        assertThat(ProblemCount.of(List.of(WARNING)).fails(false)).isFalse();
        assertThat(ProblemCount.of(List.of(WARNING)).fails(true)).isTrue();
        assertThat(ProblemCount.of(List.of(WARNING, ERROR)).fails(false)).isTrue();
        assertThat(ProblemCount.of(List.of()).fails(true)).isFalse();
    }

    private static Outcome guarded(Supplier<Outcome> command) {
        Terminal terminal = new Screen().terminal(false);
        return new Commands(Surroundings.ofProcess(Path.of(""), terminal, Language.EN, Spelling.COMMAND_LINE))
                .guarded(command);
    }
}
