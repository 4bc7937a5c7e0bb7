package org.sitegen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sitegen.BuildReport;
import org.sitegen.BuildRequest;
import org.sitegen.Now;
import org.sitegen.Progress;
import org.sitegen.SiteGenerator;
import org.sitegen.testkit.SiteFixture;

/**
 * A site on disk.
 *
 * @param folder where it is
 */
record BuiltSite(Path folder) {

    private static final Path SAMPLE = Path.of("..", "content");

    /** Builds the sample archive into a new folder. */
    static BuiltSite ofSample(Path folder) {
        return build(SAMPLE, folder);
    }

    /** Builds an archive into a new folder. */
    static BuiltSite build(Path source, Path folder) {
        BuildReport report = new SiteGenerator()
                .build(
                        new BuildRequest(
                                source,
                                folder,
                                Optional.empty(),
                                false,
                                false,
                                false,
                                Now.at(Instant.parse("2026-01-01T00:00:00Z")),
                                false,
                                2,
                                false),
                        Progress.NONE);
        assertThat(SiteFixture.lines(report.problems())).isEmpty();
        return new BuiltSite(folder.toAbsolutePath());
    }

    /** The paths of its pages, sorted. */
    List<String> pages() {
        return Folders.files(folder).stream()
                .map(file -> folder.relativize(file).toString())
                .filter(path -> path.endsWith(".html"))
                .toList();
    }

    Document page(String path) {
        try {
            return Jsoup.parse(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the site on this disk, with a slash at its end. */
    URI root() {
        return folder.toUri();
    }

    /** The address of a page on this disk. */
    URI address(String path) {
        return folder.resolve(path).toUri();
    }
}
