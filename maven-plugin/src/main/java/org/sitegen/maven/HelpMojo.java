package org.sitegen.maven;

import java.io.PrintStream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.sitegen.face.HelpText;
import org.sitegen.face.Spelling;
import org.sitegen.face.Terminal;
import org.sitegen.face.UserLanguage;

/** Prints how to use site-gen: its goals and their parameters. */
@Mojo(name = "help", aggregator = true, requiresProject = false, threadSafe = true)
public final class HelpMojo extends AbstractMojo {

    @Override
    public void execute() {
        PrintStream out = Terminal.ofProcess().out();
        out.print(new HelpText(UserLanguage.ofProcess(), Spelling.MAVEN).complete());
        out.flush();
    }
}
