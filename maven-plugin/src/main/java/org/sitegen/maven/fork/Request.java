package org.sitegen.maven.fork;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.sitegen.face.Spelling;
import org.sitegen.face.Surroundings;
import org.sitegen.face.Terminal;
import org.sitegen.text.Language;

/**
 * What the child is asked to do, and what Maven's process has found around it, so that the child need not look for itself.
 *
 * @param task the command
 * @param folder what relative paths are relative to; absolute
 * @param sourceDateEpoch the environment variable {@code SOURCE_DATE_EPOCH}
 * @param processors how many processors there are
 * @param interactive whether someone watches standard error on a screen
 * @param shared whether others write to the streams, too
 * @param language the user's language
 * @param rehearsal the folder for a {@link GoalRehearsal} before the task; empty for none
 */
record Request(
        Task task,
        String folder,
        Optional<String> sourceDateEpoch,
        int processors,
        boolean interactive,
        boolean shared,
        Language language,
        Optional<String> rehearsal) {

    static Request of(Task task, Surroundings surroundings, Optional<Path> rehearsal) {
        return new Request(
                task,
                surroundings.folder().toString(),
                surroundings.sourceDateEpoch(),
                surroundings.processors(),
                surroundings.terminal().interactive(),
                surroundings.terminal().shared(),
                surroundings.language(),
                rehearsal.map(Path::toString));
    }

    /** The surroundings of Maven's process, but with these streams. */
    Surroundings surroundings(PrintStream out, PrintStream err) {
        return new Surroundings(
                Path.of(folder),
                Clock.systemUTC(),
                sourceDateEpoch,
                processors,
                new Terminal(out, err, interactive, shared),
                language,
                Spelling.MAVEN);
    }
}
