package org.sitegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip as it was packaged, unpacked in a folder with an inconvenient name. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherIT {

    @TempDir
    private Path temporary;

    private Path folder;
    private Path home;

    private record Run(int status, String out, String err) {}

    @BeforeEach
    void unpack() throws IOException {
        folder = Files.createDirectory(temporary.resolve("新聞 典藏 'a'"));
        unpack(onlyOne(Path.of("target"), "site-gen-*.zip"), folder);
        home = onlyOne(folder, "site-gen-*");
    }

    @Test
    void buildsTwiceInSilence() throws IOException, InterruptedException {
        Run first = build(Map.of());
        Run second = build(Map.of());

        assertThat(List.of(first, second)).allSatisfy(run -> {
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEmpty();
            assertThat(run.status()).isZero();
        });
        assertThat(folder.resolve("網 站/site/index.html")).isRegularFile();
    }

    @Test
    void makesTheClassDataArchiveOnceAndLeavesNothingElse() throws IOException, InterruptedException {
        Path plain = Files.createDirectory(temporary.resolve("cache"));
        Path cache = plain.resolve("site-gen");
        build(Map.of("XDG_CACHE_HOME", plain.toString()));
        Path archive = onlyOne(cache, "*.jsa");
        var made = Files.getLastModifiedTime(archive);
        Run second =
                build(Map.of("XDG_CACHE_HOME", plain.toString(), "SITE_GEN_OPTS", "-Xlog:class+load:file=classes.txt"));

        assertThat(second.status()).isZero();
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
        assertThat(Files.readAllLines(folder.resolve("classes.txt")))
                .anyMatch(line -> line.contains("org.sitegen.SiteGenerator source: shared objects file (top)"));
        assertThat(names(cache)).hasSize(3).noneMatch(name -> name.startsWith("new"));
    }

    @Test
    void damagedClassDataAreNoHindrance() throws IOException, InterruptedException {
        build(Map.of());
        Path archive = onlyOne(folder.resolve("快取/site-gen"), "*.jsa");
        byte[] good = Files.readAllBytes(archive);
        byte[] scrambled = good.clone();
        for (int i = good.length / 4; i < good.length / 2; i++) {
            scrambled[i] ^= 0x55;
        }

        replace(archive, Arrays.copyOf(good, good.length / 2));
        Run cutOff = run(Map.of(), "version");
        replace(archive, scrambled);
        Run changed = run(Map.of(), "version");

        assertThat(List.of(cutOff, changed)).allSatisfy(run -> {
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).startsWith("site-gen ");
            assertThat(run.status()).isZero();
        });
    }

    @Test
    void doesWithoutACacheFolder() throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("no folder"));

        Run run = build(Map.of("XDG_CACHE_HOME", file.toString()));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void passesArgumentsAndExitStatusThroughASymbolicLink() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("連結"), home.resolve("bin/site-gen"));

        Run run = run(link, Map.of("LC_ALL", "C"), "check", "--source", "不 存在 * $HOME");

        assertThat(run.err()).contains("There is no folder \"不 存在 * $HOME\" for the archive.");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void speaksTheLanguageOfALocaleThatIsNotInstalled() throws IOException, InterruptedException {
        Run run = run(Map.of("LC_ALL", "", "LANG", "zh_TW.Big5-HKSCS"), "check", "--source", "nothing");

        assertThat(run.err()).contains("找不到典藏資料夾「nothing」");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void tellsInBothLanguagesThatJavaIsTooOld() throws IOException, InterruptedException {
        Path old = Files.createDirectories(folder.resolve("java/bin"));
        Files.writeString(old.resolve("java"), "#!/bin/sh\necho 'java version \"1.8.0_402\"' >&2\n");
        assertThat(old.resolve("java").toFile().setExecutable(true)).isTrue();

        Run run = run(Map.of("JAVA_HOME", old.getParent().toString(), "PATH", withoutJava()), "version");

        assertThat(run.err().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("找到的 Java 是 1.8.0_402，太舊了"))
                .anySatisfy(
                        line -> assertThat(line).contains("The Java that was found is 1.8.0_402, which is too old"));
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void leavesHeapAndCollectorToWhoAsksForOthers() throws IOException, InterruptedException {
        Run small = build(Map.of("JAVA_OPTS", "-Xmx100m"));
        Run other = build(Map.of("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC"));

        assertThat(small).isEqualTo(new Run(0, "", ""));
        assertThat(other.status()).as(other.err()).isZero();
    }

    @Test
    void onlyTheFirstBuildOfALargeArchiveIsCompiledThoroughly() throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("java/bin"));
        Files.writeString(java.resolve("java"), "#!/bin/sh\necho \"$@\"\n");
        Files.writeString(java.resolveSibling("release"), "JAVA_VERSION=\"17.0.1\"\n");
        assertThat(java.resolve("java").toFile().setExecutable(true)).isTrue();
        Map<String, String> environment = Map.of("JAVA_HOME", java.getParent().toString());
        Path articles = Files.createDirectories(folder.resolve("典 藏/articles/2022"));
        for (int i = 0; i <= 30_000; i++) {
            Files.createFile(articles.resolve(i + ".md"));
        }

        Run first = run(environment, "build", "--source=典 藏", "--output", "網 站/");
        Run check = run(environment, "check", "--source", "典 藏");
        Files.createFile(Files.createDirectory(folder.resolve(".網 站.site-gen")).resolve("record"));
        Run later = run(environment, "build", "--source", "典 藏", "--output=網 站");
        Files.delete(articles.resolve("0.md"));
        Run smaller = run(environment, "build", "--source", "典 藏", "--output", "other");

        assertThat(first.out()).contains("-jar").doesNotContain("TieredStopAtLevel");
        assertThat(List.of(check, later, smaller))
                .allSatisfy(run -> assertThat(run.out()).contains("-XX:TieredStopAtLevel=1"));
    }

    /** A folder of links to the commands that the launcher needs. */
    private String withoutJava() throws IOException {
        Path commands = Files.createDirectory(folder.resolve("commands"));
        for (String name : List.of("sh", "sed", "readlink", "locale")) {
            for (String place : List.of("/usr/bin", "/bin")) {
                Path command = Path.of(place, name);
                if (Files.exists(command) && Files.notExists(commands.resolve(name))) {
                    Files.createSymbolicLink(commands.resolve(name), command);
                }
            }
        }
        return commands.toString();
    }

    private Run build(Map<String, String> environment) throws IOException, InterruptedException {
        return run(environment, "build", "--source", home + "/sample", "--output=網 站/site", "--quiet");
    }

    private Run run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        return run(home.resolve("bin/site-gen"), environment, words);
    }

    private Run run(Path launcher, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        Path out = temporary.resolve("out.txt");
        Path err = temporary.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> all = new HashMap<>(Map.of("LC_ALL", "C.UTF-8", "XDG_CACHE_HOME", folder + "/快取"));
        all.put("JAVA_HOME", System.getProperty("java.home"));
        all.putAll(environment);
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_OPTS", "SITE_GEN_OPTS", "JAVA_TOOL_OPTIONS", "LC_MESSAGES", "LANG"));
        builder.environment().putAll(all);
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Files.delete(file);
        Files.write(file, bytes);
    }

    private static Path onlyOne(Path folder, String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, pattern)) {
            files.forEach(found::add);
        }
        assertThat(found).as("%s in %s", pattern, folder).hasSize(1);
        return found.get(0);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void unpack(Path zip, Path target) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path path = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(entries, path);
                }
            }
        }
        // A stream of entries does not tell permissions; unzip keeps them.
        try (var launchers = Files.newDirectoryStream(target, "site-gen-*")) {
            launchers.forEach(home -> home.resolve("bin/site-gen").toFile().setExecutable(true));
        }
    }
}
