package org.sitegen.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.sitegen.maven.fork.Task;

/** Finds everything that is wrong with an archive, and writes nothing. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        aggregator = true,
        requiresProject = false,
        threadSafe = true)
public final class CheckMojo extends ArchiveMojo {

    @Override
    Task task() {
        return new Task.Check(archiveOptions());
    }
}
