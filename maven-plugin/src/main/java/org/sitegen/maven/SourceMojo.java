package org.sitegen.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.Parameter;
import org.sitegen.face.OptionNames;

/** What the goals have in common that work on an archive that is there. */
abstract class SourceMojo extends SiteGenMojo {

    /** The folder of the archive; relative to the project. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.SOURCE, defaultValue = OptionNames.DEFAULT_SOURCE)
    private File source;

    /** The folder of the archive, as the command knows it. */
    final String source() {
        return source.getPath();
    }
}
