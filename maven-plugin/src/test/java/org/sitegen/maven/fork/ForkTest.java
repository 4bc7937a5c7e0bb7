package org.sitegen.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.face.ArchiveOptions;
import org.sitegen.face.BuildOptions;
import org.sitegen.face.Commands;
import org.sitegen.face.ExitStatus;
import org.sitegen.face.Outcome;
import org.sitegen.face.Spelling;
import org.sitegen.face.Surroundings;
import org.sitegen.face.Terminal;
import org.sitegen.problem.Message;
import org.sitegen.text.Language;

/** Tasks in a real Java, with a folder of an inconvenient name. */
class ForkTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final List<Path> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    @TempDir
    private Path temporary;

    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeArchive() throws IOException {
        folder = Files.createDirectory(temporary.resolve("新聞 典藏 'a'"));
        Files.createDirectories(folder.resolve("存檔/articles"));
        Files.writeString(folder.resolve("存檔/site.yaml"), "title: 河岸新聞\npageSizes: 3\n");
        Files.writeString(
                folder.resolve("存檔/articles/市集.md"), "---\ntitle: 市集\ndate: 2022-05-07\nnotes: 1\n---\n\n文字。\n");
    }

    @Test
    void buildsTheSameSiteWithTheSameTextAsThisProcess() throws IOException {
        Outcome here = build("這裡").run(new Commands(surroundings()));
        String textHere = text();
        Outcome forked = fork(List.of()).run(build("那裡"), surroundings());

        assertThat(forked).isEqualTo(here);
        assertThat(forked.status()).isEqualTo(ExitStatus.DONE);
        assertThat(text()).isEqualTo(textHere).contains("pageSizes");
        assertThat(files(folder.resolve("那裡")))
                .isEqualTo(files(folder.resolve("這裡")))
                .isNotEmpty();
    }

    @Test
    void checksWithTheSameOutcomeAsThisProcess() throws IOException {
        Files.writeString(folder.resolve("存檔/articles/no-title.md"), "---\ndate: 2022-13-45\n---\n");
        Task check = new Task.Check(archive("存檔"));

        Outcome here = check.run(new Commands(surroundings()));
        String textHere = text();
        Outcome forked = fork(List.of()).run(check, surroundings());

        assertThat(forked).isEqualTo(here);
        assertThat(forked.status()).isEqualTo(ExitStatus.ARCHIVE_HAS_ERRORS);
        assertThat(text()).isEqualTo(textHere).contains("no-title.md:2:");
    }

    @Test
    void tellsTheCauseOfAFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Outcome outcome = fork(List.of()).run(build(file + "/site"), surroundings());

        assertThat(outcome.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
        assertThat(outcome.cause())
                .hasValueSatisfying(cause -> assertThat(cause.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith("org.sitegen.")));
    }

    @Test
    void passesTheKeepersOptionsOnToJava() throws IOException {
        Path log = temporary.resolve("gc.txt");

        Outcome outcome = fork(List.of("-Xmx77m", "-Xlog:gc+init:file=" + log)).run(build("site"), surroundings());

        assertThat(outcome.status()).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(log)).contains("Heap Max Capacity: 7");
    }

    @Test
    void saysWhatKeptJavaFromStarting() {
        assertThat(english(fork(List.of("-Xmx1k", "-Xms2g")).run(build("site"), surroundings())))
                .contains(JAVA.toString())
                .contains("could not be started: ")
                .contains("heap size")
                .contains("-Dsite-gen.jvm-args");
        assertThat(english(new Fork(temporary.resolve("no java"), CLASS_PATH, List.of(), List.of(), Optional.empty())
                        .run(build("site"), surroundings())))
                .contains("could not be started: ");
        assertThat(text()).isEmpty();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void saysThatTheChildWasKilled() throws IOException {
        Path java = Files.writeString(
                temporary.resolve("java"),
                "#!/bin/sh\nprintf 'S\\0\\0\\0\\0'\nprintf 'e\\0\\0\\0\\003abc'\nkill -9 $$\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        Outcome outcome =
                new Fork(java, CLASS_PATH, List.of(), List.of(), Optional.empty()).run(build("site"), surroundings());

        assertThat(outcome.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
        assertThat(english(outcome)).contains("ended before it was done (status 137)");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("abc");
    }

    @Test
    void theChildEndsWithItsParent() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(WaitingChild.class.getName());
        Process child = new ProcessBuilder(command).start();
        assertThat(child.getInputStream().read()).isEqualTo('!');

        child.getOutputStream().close();

        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED.code());
    }

    /** A child whose task never ends. */
    static final class WaitingChild {

        private WaitingChild() {}

        public static void main(String[] arguments) throws InterruptedException {
            new Parent(System.in, System.out).endWithIt();
            System.out.print('!');
            System.out.flush();
            Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        }
    }

    @Test
    void rehearsalHasNothingToComplainOf() throws IOException {
        GoalRehearsal.run(folder.resolve("rehearsal"));

        assertThat(folder.resolve("rehearsal/site/index.html")).isRegularFile();
        assertThat(files(folder.resolve("rehearsal/site")))
                .hasSizeGreaterThan(20)
                .anySatisfy((path, text) -> assertThat(path).contains("thumbnails"));
    }

    private Fork fork(List<String> options) {
        return new Fork(JAVA, CLASS_PATH, options, List.of(), Optional.empty());
    }

    private Surroundings surroundings() {
        out.reset();
        err.reset();
        return new Surroundings(
                folder,
                Clock.systemUTC(),
                Optional.of("1700000000"),
                2,
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        true),
                Language.ZH_HANT,
                Spelling.MAVEN);
    }

    private static Task build(String output) {
        return new Task.Build(new BuildOptions(archive("存檔"), output, false, false));
    }

    private static ArchiveOptions archive(String source) {
        return new ArchiveOptions(
                source, Optional.empty(), false, false, false, Optional.empty(), false, Optional.empty(), false);
    }

    /** All that was printed, without what differs from run to run. */
    private String text() {
        String all = out.toString(StandardCharsets.UTF_8) + "----\n" + err.toString(StandardCharsets.UTF_8);
        return all.equals("----\n") ? "" : all.replaceAll("\\d+\\.\\d 秒", "… 秒").replaceAll("[這那]裡", "…");
    }

    private static String english(Outcome outcome) {
        return outcome.message().map(Message::en).orElse("");
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
