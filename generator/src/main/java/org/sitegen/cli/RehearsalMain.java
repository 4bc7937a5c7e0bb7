package org.sitegen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sitegen.face.ExitStatus;
import org.sitegen.face.Rehearsal;

/** What the launcher runs once, so that Java can record the classes that the standalone command needs. */
public final class RehearsalMain {

    private RehearsalMain() {}

    /** Rehearses in the folder that is the only argument; ends the process with an {@link ExitStatus}. */
    public static void main(String[] arguments) {
        System.exit(run(Path.of(arguments[0])));
    }

    private static int run(Path folder) {
        int[] worst = new int[1];
        List<String> words = List.of(
                "build",
                "--quiet",
                "--source",
                folder.resolve(Rehearsal.ARCHIVE).toString(),
                "--output",
                folder.resolve(Rehearsal.SITE).toString());
        try {
            Rehearsal.run(folder, () -> worst[0] = Math.max(worst[0], Main.run(words)));
        } catch (IOException e) {
            return ExitStatus.ENVIRONMENT_FAILED.code();
        }
        return worst[0];
    }
}
