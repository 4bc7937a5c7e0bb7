package org.sitegen.maven.fork;

import org.sitegen.face.ArchiveOptions;
import org.sitegen.face.BuildOptions;
import org.sitegen.face.Commands;
import org.sitegen.face.Outcome;

/** A command with its options, which runs wherever there are {@link Commands}. */
public sealed interface Task {

    /** The options that all tasks have. */
    ArchiveOptions archive();

    /** Runs the command. */
    Outcome run(Commands commands);

    /**
     * Builds a site.
     *
     * @param options as the user wrote them
     */
    record Build(BuildOptions options) implements Task {

        @Override
        public ArchiveOptions archive() {
            return options.archive();
        }

        @Override
        public Outcome run(Commands commands) {
            return commands.build(options);
        }
    }

    /**
     * Checks an archive.
     *
     * @param archive the options as the user wrote them
     */
    record Check(ArchiveOptions archive) implements Task {

        @Override
        public Outcome run(Commands commands) {
            return commands.check(archive);
        }
    }
}
