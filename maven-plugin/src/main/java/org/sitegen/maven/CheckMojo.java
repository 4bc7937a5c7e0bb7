package org.sitegen.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.sitegen.face.Commands;
import org.sitegen.face.Outcome;

/** Finds everything that is wrong with an archive, and writes nothing. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        aggregator = true,
        requiresProject = false,
        threadSafe = true)
public final class CheckMojo extends ArchiveMojo {

    @Override
    Outcome run(Commands commands) {
        return commands.check(archiveOptions());
    }
}
