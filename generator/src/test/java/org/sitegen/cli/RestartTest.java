package org.sitegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.text.Language;

class RestartTest {

    @TempDir
    private Path folder;

    @Test
    void takesTheArgumentsFromTheSystem() throws IOException {
        Path commandLine = commandLine("java\0-jar\0site-gen.jar\0new\0大會 召開\0\0".getBytes(StandardCharsets.UTF_8));

        assertThat(new Restart(Optional.empty(), commandLine).unmangled(List.of("new", "???", "")))
                .containsExactly("new", "大會 召開", "");
    }

    @Test
    void keepsItsArgumentsWhereTheSystemTellsNothing() throws IOException {
        List<String> arguments = List.of("new", "???");

        assertThat(new Restart(Optional.empty(), folder.resolve("nothing")).unmangled(arguments))
                .isEqualTo(arguments);
        assertThat(new Restart(Optional.empty(), commandLine(new byte[] {'j', 0, (byte) 0xB4, 0})).unmangled(arguments))
                .isEqualTo(arguments);
    }

    @Test
    void knowsFromItsMarkThatItIsTheChild() {
        Restart child = new Restart(Optional.of("zh-Hant"), folder);

        assertThat(child.hasHappened()).isTrue();
        assertThat(child.language()).contains(Language.ZH_HANT);
        assertThat(child.original(List.of("new", "%E5%A4%A7+100%25"))).containsExactly("new", "大 100%");
        assertThat(new Restart(Optional.empty(), folder).original(List.of("100%")))
                .containsExactly("100%");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void runsTheCommandWhereFileNamesCannotBeChinese() throws IOException, InterruptedException {
        Run run = run(Map.of("LC_ALL", "C"), "check", "--source", "不存在 100%");

        assertThat(run.output()).contains("There is no folder \"不存在 100%\" for the archive.");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void doesNotRestartForEver() throws IOException, InterruptedException {
        Run run = run(Map.of("LC_ALL", "C", "SITE_GEN_RESTARTED", "en"), "version");

        assertThat(run.output()).contains("Set LC_ALL=C.UTF-8");
        assertThat(run.status()).isEqualTo(3);
    }

    private Path commandLine(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("cmdline"), bytes);
    }

    private record Run(int status, String output) {}

    private Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
