package org.sitegen.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.sitegen.face.Commands;
import org.sitegen.face.EjectOptions;
import org.sitegen.face.OptionNames;
import org.sitegen.face.Outcome;

/** Copies a file of the default theme into the archive's templates, to be changed. */
@Mojo(name = "eject", aggregator = true, requiresProject = false, threadSafe = true)
public final class EjectMojo extends SourceMojo {

    /** The file of the theme; all are listed where none is named. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.TEMPLATE)
    private String template;

    @Override
    Outcome run(Commands commands) {
        return commands.eject(new EjectOptions(source(), Optional.ofNullable(template)));
    }
}
