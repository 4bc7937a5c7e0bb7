package org.sitegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sitegen.cache.CacheProblems;
import org.sitegen.output.SiteOutput;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.recall.SiteIndex;
import org.sitegen.recall.SiteIndexFile;

/** What a build writes down of itself for the next one, beside its output. */
final class BuildNotes {

    private final Path last;
    private final Path index;
    private final SiteIndexFile indexFile;

    /**
     * The notes beside an output.
     *
     * @param settings stands for the settings, the request and the program
     */
    BuildNotes(SiteOutput output, long settings) {
        this.last = output.cacheFolder("last-build");
        this.index = output.cacheFolder("index");
        this.indexFile = new SiteIndexFile(index, settings);
    }

    /** The last build; empty where it is not known. */
    Optional<LastBuild> last() {
        return LastBuild.read(last);
    }

    /** The index of the site that a build made; empty where it is not known. */
    Optional<SiteIndex> index(LastBuild build) {
        try {
            return indexFile.read().filter(found -> found.stamps().fingerprint() == build.source());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Forgets the last build: the site is about to change. */
    void forget() {
        LastBuild.forget(last);
    }

    /** Writes a build down. */
    void write(LastBuild build, SiteIndex site) {
        try {
            indexFile.write(site);
        } catch (IOException e) {
            throw failure(e);
        }
        build.write(last);
    }

    private EnvironmentException failure(IOException e) {
        return new EnvironmentException(CacheProblems.failed(index, e), e);
    }
}
