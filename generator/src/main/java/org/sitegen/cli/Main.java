package org.sitegen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.sitegen.SiteGenerator;
import org.sitegen.face.Command;
import org.sitegen.face.ExitStatus;
import org.sitegen.face.FileNames;
import org.sitegen.face.Spelling;
import org.sitegen.face.Surroundings;
import org.sitegen.face.Terminal;
import org.sitegen.face.UserLanguage;
import org.sitegen.text.Language;

/** The entry of the standalone command. */
public final class Main {

    /** The commands that render pages. */
    private static final Set<String> BUILDS = Set.of(Command.BUILD.word(), Command.CHECK.word());

    private Main() {}

    /** Runs one command and ends the process with its {@link ExitStatus}. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    /** Runs one command. */
    static int run(List<String> arguments) {
        boolean canBeChinese = FileNames.canBeChinese();
        if (canBeChinese && !arguments.isEmpty() && BUILDS.contains(arguments.get(0))) {
            SiteGenerator.prepare(Runtime.getRuntime().availableProcessors());
        }
        Restart restart = Restart.ofProcess();
        Language language = restart.language().orElseGet(UserLanguage::ofProcess);
        Terminal terminal = Terminal.ofProcess();
        if (!canBeChinese) {
            return restart.hasHappened()
                    ? fail(terminal, FileNames.cannotBeChinese().in(language))
                    : restart.run(Main.class, arguments, language);
        }
        Surroundings surroundings = Surroundings.ofProcess(Path.of(""), terminal, language, Spelling.COMMAND_LINE);
        return new CommandLineFace(surroundings)
                .run(restart.original(arguments))
                .code();
    }

    private static int fail(Terminal terminal, String message) {
        terminal.err().println("site-gen: " + message);
        return ExitStatus.ENVIRONMENT_FAILED.code();
    }
}
