package org.sitegen.maven;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.sitegen.face.Commands;
import org.sitegen.face.ImportOptions;
import org.sitegen.face.OptionNames;
import org.sitegen.face.Outcome;

/** Brings a Discuz! forum into an archive: saved pages, web archives or dumps. */
@Mojo(name = "import", aggregator = true, requiresProject = false, threadSafe = true)
public final class ImportMojo extends SiteGenMojo {

    /** Folders or zips of saved pages, WARC files, dumps, text files; relative to the project, parted by commas. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.SOURCES)
    private List<String> sources;

    /** The folder of the archive that receives the articles; relative to the project. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.INTO, defaultValue = OptionNames.DEFAULT_SOURCE)
    private File into;

    /** Whether replies are kept as comments of the article ({@code keep}) or not ({@code drop}). */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.REPLIES, defaultValue = OptionNames.DEFAULT_REPLIES)
    private String replies;

    /** The time zone of the forum; where it is not said, that of the archive, else Asia/Shanghai. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.TIMEZONE)
    private String timezone;

    /** Whether pinyin stays that a conversion has put behind characters. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.KEEP_PINYIN, defaultValue = "false")
    private boolean keepPinyin;

    /** Whether pictures and attachments that the sources lack are fetched. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.FETCH, defaultValue = "false")
    private boolean fetch;

    /** Whether what was changed or deleted since the last import is written anew. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.FORCE, defaultValue = "false")
    private boolean force;

    /** How many threads work at once; where it is not said, as many as there are processors. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.JOBS)
    private String jobs;

    /** Whether nothing but errors and warnings is printed. */
    @Parameter(property = OptionNames.PROPERTY_PREFIX + OptionNames.QUIET, defaultValue = "false")
    private boolean quiet;

    @Override
    Outcome run(Commands commands) {
        return commands.importForum(new ImportOptions(
                Optional.ofNullable(sources).orElse(List.of()),
                into.getPath(),
                replies,
                Optional.ofNullable(timezone),
                keepPinyin,
                fetch,
                force,
                Optional.ofNullable(jobs),
                quiet));
    }
}
