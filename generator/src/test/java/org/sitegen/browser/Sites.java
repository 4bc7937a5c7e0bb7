package org.sitegen.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sites that browser tests look at: each is built once, when a test first asks for it, and deleted at the end. */
final class Sites implements AutoCloseable {

    private final Path folder;
    private BuiltSite sample;
    private BuiltSite demanding;

    Sites() {
        try {
            folder = Files.createTempDirectory("site-gen-sites");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The site of the sample archive. */
    synchronized BuiltSite sample() {
        if (sample == null) {
            sample = BuiltSite.ofSample(folder.resolve("sample"));
        }
        return sample;
    }

    /** The site of {@link DemandingArchive}. */
    synchronized BuiltSite demanding() {
        if (demanding == null) {
            Path archive = folder.resolve("demanding-archive");
            DemandingArchive.write(archive);
            demanding = BuiltSite.build(archive, folder.resolve("demanding"));
        }
        return demanding;
    }

    @Override
    public void close() {
        Folders.delete(folder);
    }
}
