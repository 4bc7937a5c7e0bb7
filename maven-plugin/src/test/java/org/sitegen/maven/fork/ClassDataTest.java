package org.sitegen.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassDataTest {

    private static final String RECORD = "-XX:ArchiveClassesAtExit=";
    private static final String USE = "-XX:SharedArchiveFile=";

    @TempDir
    private Path temporary;

    private Path cache;
    private Path jar;

    @BeforeEach
    void makeJar() throws IOException {
        cache = temporary.resolve("快 取/site-gen");
        jar = Files.writeString(temporary.resolve("a.jar"), "jar");
    }

    @Test
    void areRecordedOnceAndUsedFromThenOn() throws IOException {
        record("class data", 0);

        try (ClassData again = classData(List.of())) {
            assertThat(again.isRecorded()).isFalse();
            assertThat(again.rehearsal()).isEmpty();
            assertThat(again.options()).singleElement().asString().startsWith(USE + cache);
        }
        assertThat(names()).hasSize(2).allMatch(name -> name.matches("goal-[0-9a-f]+\\.(jsa|length)"));
    }

    @Test
    void ofAnotherJarOrOtherOptionsAreRecordedAnew() throws IOException {
        record("class data", 0);

        try (ClassData otherOptions = classData(List.of("-XX:+UseG1GC"))) {
            assertThat(otherOptions.isRecorded()).isTrue();
        }
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
        try (ClassData otherJar = classData(List.of())) {
            assertThat(otherJar.isRecorded()).isTrue();
        }
    }

    @Test
    void thatAreCutOffAreNotUsed() throws IOException {
        record("class data", 0);
        for (Path archive : files("*.jsa")) {
            Files.writeString(archive, "class");
        }

        try (ClassData again = classData(List.of())) {
            assertThat(again.isRecorded()).isTrue();
        }
    }

    @Test
    void thatWereChangedAreNotUsed() throws IOException {
        record("class data", 0);
        for (Path archive : files("*.jsa")) {
            Files.writeString(archive, "other data");
            Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plusSeconds(1)));
        }

        try (ClassData again = classData(List.of())) {
            assertThat(again.isRecorded()).isTrue();
        }
    }

    @Test
    void thatCannotBeRecordedAreNotTriedAgain() throws IOException {
        record("half of the class", 1);

        try (ClassData again = classData(List.of())) {
            assertThat(again.isRecorded()).isFalse();
            assertThat(again.options()).isEmpty();
        }
        assertThat(names()).singleElement().asString().endsWith(".failed");
    }

    @Test
    void ofAChildThatNobodyWaitedForLeaveNothing() throws IOException {
        try (ClassData classData = classData(List.of())) {
            Files.createDirectories(classData.rehearsal().orElseThrow().resolve("archive"));
            Files.writeString(recorded(classData), "class");
        }

        assertThat(names()).isEmpty();
    }

    @Test
    void olderThanAQuarterGoWhenOthersAreRecorded() throws IOException {
        Files.createDirectories(cache);
        Path old = Files.writeString(cache.resolve("1.jsa"), "old");
        Path recent = Files.writeString(cache.resolve("2.jsa"), "recent");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(91))));
        Files.setLastModifiedTime(recent, FileTime.from(Instant.now().minus(Duration.ofDays(89))));

        record("class data", 0);

        assertThat(old).doesNotExist();
        assertThat(recent).exists();
    }

    @Test
    void areOfJarsWithPlainPathsOnly() throws IOException {
        Path chinese = Files.writeString(temporary.resolve("甲.jar"), "jar");

        assertThat(ClassData.of(Optional.of(cache), List.of(temporary), List.of())
                        .options())
                .isEmpty();
        assertThat(ClassData.of(Optional.of(cache), List.of(jar, chinese), List.of())
                        .options())
                .isEmpty();
        assertThat(cache).doesNotExist();
    }

    @Test
    void areDoneWithoutWhereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");

        assertThat(ClassData.of(Optional.of(file), List.of(jar), List.of()).options())
                .isEmpty();
        assertThat(ClassData.of(Optional.empty(), List.of(jar), List.of()).options())
                .isEmpty();
    }

    private void record(String bytes, int exitStatus) throws IOException {
        try (ClassData classData = classData(List.of())) {
            assertThat(classData.isRecorded()).isTrue();
            Files.writeString(recorded(classData), bytes);
            classData.keep(exitStatus);
        }
    }

    private ClassData classData(List<String> options) {
        return ClassData.of(Optional.of(cache), List.of(jar), options);
    }

    private static Path recorded(ClassData classData) {
        String option = classData.options().get(0);
        assertThat(option).startsWith(RECORD);
        return Path.of(option.substring(RECORD.length()));
    }

    private List<String> names() throws IOException {
        return files("*").stream().map(file -> file.getFileName().toString()).toList();
    }

    private List<Path> files(String glob) throws IOException {
        try (Stream<Path> all = Files.list(cache)) {
            return all.filter(file ->
                            file.getFileSystem().getPathMatcher("glob:" + glob).matches(file.getFileName()))
                    .toList();
        }
    }
}
