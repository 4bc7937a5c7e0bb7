package org.sitegen.maven;

import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.sitegen.face.Commands;
import org.sitegen.face.ExitStatus;
import org.sitegen.face.FileNames;
import org.sitegen.face.OptionNames;
import org.sitegen.face.Outcome;
import org.sitegen.face.Spelling;
import org.sitegen.face.Surroundings;
import org.sitegen.face.Terminal;
import org.sitegen.face.UserLanguage;
import org.sitegen.text.Language;

/**
 * What all goals that touch an archive have in common, and the only place where outcomes become Maven's exceptions: a
 * problem in the archive is a failure of the build, anything else an error of the execution.
 *
 * <p>Problems and summaries go to the streams of the process and not to Maven's log, so that they are the very lines
 * that the standalone command prints, and tools that read {@code path:line:column} find it where they look.
 */
abstract class SiteGenMojo extends AbstractMojo {

    /** Whether stack traces of failures are printed. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.DEBUG, defaultValue = "false")
    private boolean debug;

    /** Whether the goal does nothing. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.SKIP, defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    /** Runs the goal's command. */
    abstract Outcome run(Commands commands);

    /** Runs the goal's command in this process, unless a goal knows better. */
    Outcome run(Surroundings surroundings) {
        return run(new Commands(surroundings));
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, because of " + OptionNames.PROPERTY_PREFIX + OptionNames.SKIP);
            return;
        }
        Language language = UserLanguage.ofProcess();
        if (!FileNames.canBeChinese()) {
            throw new MojoExecutionException(FileNames.cannotBeChinese().in(language));
        }
        Terminal terminal = Terminal.ofProcess().shared(interactive);
        finish(run(surroundings(terminal, language)), terminal, language);
    }

    private Surroundings surroundings(Terminal terminal, Language language) {
        return Surroundings.ofProcess(basedir.toPath(), terminal, language, Spelling.MAVEN);
    }

    private void finish(Outcome outcome, Terminal terminal, Language language)
            throws MojoExecutionException, MojoFailureException {
        if (debug) {
            outcome.cause().ifPresent(cause -> cause.printStackTrace(terminal.err()));
        }
        Optional<String> message = outcome.message().map(text -> text.in(language));
        if (outcome.status() == ExitStatus.ARCHIVE_HAS_ERRORS) {
            throw new MojoFailureException(message.orElse(""));
        }
        if (outcome.status() != ExitStatus.DONE) {
            throw new MojoExecutionException(message.orElse(""), outcome.cause().orElse(null));
        }
    }
}
