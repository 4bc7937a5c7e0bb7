package org.sitegen.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugins.annotations.Parameter;
import org.sitegen.face.ArchiveOptions;
import org.sitegen.face.Commands;
import org.sitegen.face.OptionNames;
import org.sitegen.face.Outcome;
import org.sitegen.face.Surroundings;
import org.sitegen.maven.fork.Fork;
import org.sitegen.maven.fork.Task;

/** The parameters that {@code build} and {@code check} have in common. */
abstract class ArchiveMojo extends SourceMojo {

    /** The address of the site, in place of {@code url} in site.yaml. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.BASE_URL)
    private String baseUrl;

    /** Whether drafts are published, too. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.DRAFTS, defaultValue = "false")
    private boolean drafts;

    /** Whether articles whose date is yet to come are published, too. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.FUTURE, defaultValue = "false")
    private boolean future;

    /** Whether expired articles are published, too. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.EXPIRED, defaultValue = "false")
    private boolean expired;

    /**
     * The date or date-time that decides what is future or expired; without an offset, in the time zone of the site. Where
     * it is not said, the environment variable {@code SOURCE_DATE_EPOCH} decides, else the clock.
     */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.NOW)
    private String now;

    /** Whether warnings count as errors. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.STRICT, defaultValue = "false")
    private boolean strict;

    /** How many threads work at once; where it is not said, as many as there are processors. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.JOBS)
    private String jobs;

    /** Whether nothing but errors and warnings is printed. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.QUIET, defaultValue = "false")
    private boolean quiet;

    /** Whether the work is done in a Java of its own, which has the settings that suit it. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.FORK, defaultValue = "true")
    private boolean fork;

    /** More options for that Java, such as {@code -Xmx2g}; parted by spaces. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.JVM_ARGS)
    private String jvmArgs;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
    private List<Artifact> artifacts;

    /** The goal's command with the parameters. */
    abstract Task task();

    @Override
    final Outcome run(Commands commands) {
        return task().run(commands);
    }

    @Override
    final Outcome run(Surroundings surroundings) {
        return fork ? Fork.ofProcess(classPath(), javaOptions()).run(task(), surroundings) : super.run(surroundings);
    }

    private List<Path> classPath() {
        return artifacts.stream().map(artifact -> artifact.getFile().toPath()).toList();
    }

    private List<String> javaOptions() {
        return Optional.ofNullable(jvmArgs).stream()
                .flatMap(options -> Stream.of(options.split("\\s+")))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    /** The parameters as the command knows them. */
    final ArchiveOptions archiveOptions() {
        return new ArchiveOptions(
                source(),
                Optional.ofNullable(baseUrl),
                drafts,
                future,
                expired,
                Optional.ofNullable(now),
                strict,
                Optional.ofNullable(jobs),
                quiet);
    }
}
