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
    private SiteServer demandingHost;

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
        demandingHost();
        return demanding;
    }

    /** The host of the site of {@link DemandingArchive}, with the address that the site itself believes to have. */
    synchronized SiteServer demandingHost() {
        if (demandingHost == null) {
            Path archive = folder.resolve("demanding-archive");
            Path site = folder.resolve("demanding");
            demandingHost = SiteServer.of(site, "/archive/");
            DemandingArchive.write(archive, demandingHost.root());
            demanding = BuiltSite.build(archive, site);
        }
        return demandingHost;
    }

    @Override
    public void close() {
        if (demandingHost != null) {
            demandingHost.close();
        }
        Folders.delete(folder);
    }
}
