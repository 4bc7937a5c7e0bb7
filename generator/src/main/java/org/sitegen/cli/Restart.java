package org.sitegen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitegen.face.ExitStatus;
import org.sitegen.text.Language;

/**
 * Runs the command again in a child process whose file names can be Chinese.
 *
 * <p>A JVM takes the encoding of file names from the locale it is started under, and cannot change it. Nothing but ASCII
 * gets through from such a JVM to a child, so the child gets its arguments percent-encoded. An environment variable
 * tells the child what it is, so that it never starts a child itself; its value is the user's language, which the
 * child's locale no longer tells.
 */
final class Restart {

    private static final String MARK = "SITE_GEN_RESTARTED";
    private static final String LOCALE = "C.UTF-8";

    private final Optional<String> mark;
    private final Path commandLine;

    /** {@code mark} is the variable's value; {@code commandLine} the process's arguments in Linux's form. */
    Restart(Optional<String> mark, Path commandLine) {
        this.mark = mark;
        this.commandLine = commandLine;
    }

    static Restart ofProcess() {
        return new Restart(Optional.ofNullable(System.getenv(MARK)), Path.of("/proc/self/cmdline"));
    }

    /** Whether this process is the child. */
    boolean hasHappened() {
        return mark.isPresent();
    }

    /** The user's language, where this process is the child. */
    Optional<Language> language() {
        return mark.flatMap(Language::ofTag);
    }

    /** The arguments as the user wrote them. */
    List<String> original(List<String> arguments) {
        return hasHappened()
                ? arguments.stream()
                        .map(argument -> URLDecoder.decode(argument, StandardCharsets.UTF_8))
                        .toList()
                : arguments;
    }

    /** Runs the child to its end, and returns its exit status. */
    int run(Class<?> main, List<String> arguments, Language language) {
        ProcessBuilder builder = new ProcessBuilder(command(main, unmangled(arguments))).inheritIO();
        builder.environment().put("LC_ALL", LOCALE);
        builder.environment().put(MARK, language.tag());
        try {
            Process child = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(child)));
            return child.waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return ExitStatus.ENVIRONMENT_FAILED.code();
        }
    }

    /**
     * The arguments, which the JVM has read in the poor encoding, from the system, where it tells them. They are the last
     * ones of the process, after those for the JVM.
     */
    List<String> unmangled(List<String> arguments) {
        try {
            String line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(commandLine)))
                    .toString();
            List<String> all =
                    List.of(line.substring(0, Math.max(0, line.length() - 1)).split("\0", -1));
            return all.size() > arguments.size() ? all.subList(all.size() - arguments.size(), all.size()) : arguments;
        } catch (CharacterCodingException notInUtf8) {
            return arguments;
        } catch (IOException notTold) {
            return arguments;
        }
    }

    private static List<String> command(Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        for (String argument : arguments) {
            command.add(URLEncoder.encode(argument, StandardCharsets.UTF_8));
        }
        return command;
    }

    /** A signal to this process alone must end the child, too, and wait until it has cleaned up. */
    private static void end(Process child) {
        child.destroy();
        try {
            child.waitFor();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
