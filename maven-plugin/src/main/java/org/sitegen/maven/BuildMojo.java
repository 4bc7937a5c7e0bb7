package org.sitegen.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.sitegen.face.BuildOptions;
import org.sitegen.face.OptionNames;
import org.sitegen.maven.fork.Task;

/** Builds the site of an archive. Said at the root of a project with modules, it runs once. */
@Mojo(
        name = "build",
        defaultPhase = LifecyclePhase.PACKAGE,
        aggregator = true,
        requiresProject = false,
        threadSafe = true)
public final class BuildMojo extends ArchiveMojo {

    /** The folder that receives the site; relative to the project. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.OUTPUT, defaultValue = OptionNames.DEFAULT_OUTPUT)
    private File output;

    /** Whether everything is made anew. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.CLEAN, defaultValue = "false")
    private boolean clean;

    /** Whether it is printed how long each stage took. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.TIMINGS, defaultValue = "false")
    private boolean timings;

    @Override
    Task task() {
        return new Task.Build(new BuildOptions(archiveOptions(), output.getPath(), clean, timings));
    }
}
