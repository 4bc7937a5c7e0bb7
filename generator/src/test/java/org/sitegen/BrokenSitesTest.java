package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitegen.problem.Problem;
import org.sitegen.testkit.SiteFixture;

/**
 * Builds the archives in {@code broken/}, each of which holds mistakes of one kind: {@code problems.txt} has all that a
 * user is told about {@code site/}, line by line.
 */
class BrokenSitesTest {

    private static final Now NOW = Now.at(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(broken())) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Path broken() {
        try {
            return Path.of(Objects.requireNonNull(BrokenSitesTest.class.getResource("/broken"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsAllThatIsWrongAndPublishesNothingWhereThereIsAnError(String name) throws IOException {
        Path source = broken().resolve(name).resolve("site");
        Path output = folder.resolve("site");

        BuildReport report = new SiteGenerator()
                .build(
                        new BuildRequest(source, output, Optional.empty(), false, false, false, NOW, false, 2, false),
                        Progress.NONE);

        assertThat(lines(report.problems(), source)).isEqualTo(expected(name));
        boolean isGood = report.problems().stream().noneMatch(Problem::isError);
        assertThat(report.published()).isEqualTo(isGood);
        assertThat(Files.exists(output)).isEqualTo(isGood);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCheckTellsTheSame(String name) throws IOException {
        Path source = broken().resolve(name).resolve("site");

        CheckReport report = new SiteGenerator()
                .check(new CheckRequest(source, Optional.empty(), false, false, false, NOW, 1), Progress.NONE);

        assertThat(lines(report.problems(), source)).isEqualTo(expected(name));
    }

    private static List<String> expected(String name) throws IOException {
        return Files.readAllLines(broken().resolve(name).resolve("problems.txt"));
    }

    private static List<String> lines(List<Problem> problems, Path source) {
        return SiteFixture.lines(problems).stream()
                .map(line -> line.replace(source.toString(), "{source}"))
                .toList();
    }
}
