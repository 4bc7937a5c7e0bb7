package org.sitegen.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.sitegen.face.ArchiveOptions;
import org.sitegen.face.OptionNames;

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
