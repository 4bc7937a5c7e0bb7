package org.sitegen.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample's site on disk and behind a host, built when the first test asks for it. */
final class Sites implements AutoCloseable {

    private final Path folder;
    private final BuiltSite sample;
    private final SiteServer underAPath;
    private final SiteServer atTheRoot;

    Sites() {
        try {
            folder = Files.createTempDirectory("site-gen-browser-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sample = BuiltSite.ofSample(folder.resolve("site"));
        underAPath = SiteServer.of(sample.folder(), "/a/b/");
        atTheRoot = SiteServer.of(sample.folder(), "/");
    }

    /** The sample's site on disk. */
    BuiltSite sample() {
        return sample;
    }

    /** A host that has the sample's site under {@code /a/b/}. */
    SiteServer underAPath() {
        return underAPath;
    }

    /** A host that has nothing but the sample's site. */
    SiteServer atTheRoot() {
        return atTheRoot;
    }

    @Override
    public void close() {
        underAPath.close();
        atTheRoot.close();
        Folders.delete(folder);
    }
}
