package org.sitegen.maven.fork;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.sitegen.face.ArchiveOptions;
import org.sitegen.face.BuildOptions;
import org.sitegen.face.Commands;
import org.sitegen.face.Rehearsal;
import org.sitegen.face.Spelling;
import org.sitegen.face.Surroundings;
import org.sitegen.face.Terminal;
import org.sitegen.text.Language;

/** The {@link Rehearsal} of the goals. */
final class GoalRehearsal {

    private GoalRehearsal() {}

    /** Rehearses in that folder. A rehearsal that fails is no failure of the task: less is recorded. */
    static void run(Path folder) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                folder,
                Clock.systemUTC(),
                Optional.empty(),
                2,
                new Terminal(nowhere, nowhere, false, true),
                Language.EN,
                Spelling.MAVEN);
        Commands commands = new Commands(surroundings);
        try {
            Rehearsal.run(folder, () -> commands.build(options()));
        } catch (IOException | RuntimeException | LinkageError failure) {
            // The task will find out for itself, if it matters to it.
        }
    }

    private static BuildOptions options() {
        ArchiveOptions archive = new ArchiveOptions(
                Rehearsal.ARCHIVE,
                Optional.empty(),
                false,
                false,
                false,
                Optional.empty(),
                false,
                Optional.empty(),
                false);
        return new BuildOptions(archive, Rehearsal.SITE, false, false);
    }
}
