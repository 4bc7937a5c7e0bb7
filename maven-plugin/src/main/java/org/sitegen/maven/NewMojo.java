package org.sitegen.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.sitegen.face.Commands;
import org.sitegen.face.NewOptions;
import org.sitegen.face.OptionNames;
import org.sitegen.face.Outcome;

/** Writes a file for a new article. */
@Mojo(name = "new", aggregator = true, requiresProject = false, threadSafe = true)
public final class NewMojo extends SourceMojo {

    /** The title of the article. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.TITLE)
    private String title;

    @Override
    Outcome run(Commands commands) {
        return commands.newArticle(
                new NewOptions(source(), Optional.ofNullable(title).orElse("")));
    }
}
