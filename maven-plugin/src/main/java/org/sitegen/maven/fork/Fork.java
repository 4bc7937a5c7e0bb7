package org.sitegen.maven.fork;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitegen.face.ExitStatus;
import org.sitegen.face.Outcome;
import org.sitegen.face.Surroundings;
import org.sitegen.problem.Message;

/** Runs tasks in a Java of their own, with the outcome and the text that they would have in this one. */
public final class Fork {

    private final Path java;
    private final List<Path> classPath;
    private final List<String> keepersOptions;
    private final List<String> inheritedOptions;
    private final Optional<Path> cache;

    /**
     * Runs that Java with that class path.
     *
     * @param keepersOptions the keeper's options for it
     * @param inheritedOptions those that it finds in its environment
     * @param cache the folder in which class data are kept
     */
    Fork(
            Path java,
            List<Path> classPath,
            List<String> keepersOptions,
            List<String> inheritedOptions,
            Optional<Path> cache) {
        this.java = java;
        this.classPath = List.copyOf(classPath);
        this.keepersOptions = List.copyOf(keepersOptions);
        this.inheritedOptions = List.copyOf(inheritedOptions);
        this.cache = cache;
    }

    /** Runs the Java of this process; {@code keepersOptions} are more options for it, and have the last word. */
    public static Fork ofProcess(List<Path> classPath, List<String> keepersOptions) {
        return new Fork(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                classPath,
                keepersOptions,
                inherited(System.getenv()),
                CacheFolder.of(System.getenv(), System.getProperty("user.home", "")));
    }

    /** The options in the variables that every Java looks at. */
    private static List<String> inherited(Map<String, String> environment) {
        return Stream.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS")
                .map(name -> environment.getOrDefault(name, ""))
                .flatMap(options -> Stream.of(options.strip().split("\\s+")))
                .toList();
    }

    /** Runs a task to its end. */
    public Outcome run(Task task, Surroundings surroundings) {
        try (ClassData classData = ClassData.of(cache, classPath, keepersOptions)) {
            Request request = Request.of(task, surroundings, classData.rehearsal());
            return run(request, surroundings, command(task, surroundings.folder(), classData), classData);
        }
    }

    private Outcome run(Request request, Surroundings surroundings, List<String> command, ClassData classData) {
        try (Child child = Child.start(command)) {
            Optional<Outcome> outcome = child.run(request, surroundings.terminal());
            if (outcome.isEmpty()) {
                Message message = withoutOutcome(child);
                if (classData.isRecorded()) {
                    classData.keep(ExitStatus.ENVIRONMENT_FAILED.code());
                }
                return failed(message);
            }
            // A Java that has nothing more to do takes a third of a second to end, and nobody need wait for that.
            if (classData.isRecorded()) {
                classData.keep(child.exitStatus());
            }
            return outcome.get();
        } catch (IOException failure) {
            return failed(ForkProblems.notStarted(java.toString(), failure.getMessage()));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return failed(ForkProblems.interrupted());
        }
    }

    private Message withoutOutcome(Child child) throws InterruptedException {
        int status = child.exitStatus();
        return child.hasStarted()
                ? ForkProblems.endedEarly(status, child.noise())
                : ForkProblems.notStarted(java.toString(), child.noise());
    }

    private static Outcome failed(Message message) {
        return new Outcome(ExitStatus.ENVIRONMENT_FAILED, Optional.of(message), Optional.empty());
    }

    private List<String> command(Task task, Path folder, ClassData classData) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(JavaOptions.of(
                keepersOptions,
                inheritedOptions,
                properties(),
                Runtime.getRuntime().maxMemory(),
                LongBuild.is(task, folder)));
        command.addAll(classData.options());
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(Main.class.getName());
        return command;
    }

    private static Map<String, String> properties() {
        return System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, System::getProperty));
    }
}
