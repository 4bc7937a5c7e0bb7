package org.sitegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.problem.EnvironmentException;

@Timeout(60)
class OutputLockTest {

    @TempDir
    private Path folder;

    private Path site() {
        return folder.resolve("site");
    }

    @Test
    void refusesASecondRunInTheSameProcess() {
        try (SiteOutput first = SiteOutput.open(site(), Reuse.UNCHANGED_FILES)) {
            assertThatThrownBy(() -> SiteOutput.open(site(), Reuse.UNCHANGED_FILES))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("in use by another run of site-gen (process "
                            + ProcessHandle.current().pid() + ")");
            FileTree.write(first, "index.html", "home");
            first.publish(path -> false);
        }
        assertThat(site().resolve("index.html")).hasContent("home");
    }

    @Test
    void letsTheNextRunInOnceTheFirstIsClosed() {
        SiteOutput.open(site(), Reuse.UNCHANGED_FILES).close();
        assertThat(FileTree.build(site(), Map.of("index.html", "home")).written())
                .isEqualTo(1);
    }

    @Test
    void refusesARunWhileAnotherProcessBuildsAndTakesOverWhenItIsKilled() throws Exception {
        Process builder = EndlessBuild.start(site());
        try {
            EndlessBuild.awaitFirstBuild(builder);
            assertThatThrownBy(() -> holdUntilRefused(site()))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("in use by another run of site-gen");
        } finally {
            builder.destroyForcibly().waitFor();
        }
        SiteOutput.open(site(), Reuse.UNCHANGED_FILES).close();
    }

    /** The other process gives the folder free for a moment between two builds. */
    private static void holdUntilRefused(Path site) {
        while (true) {
            SiteOutput.open(site, Reuse.UNCHANGED_FILES).close();
        }
    }

    @Test
    void ignoresTheNameOfAHolderThatIsNoMore() throws IOException {
        SiteOutput.open(site(), Reuse.UNCHANGED_FILES).close();
        Files.writeString(
                folder.resolve(".site.site-gen/owner"), ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z");
        SiteOutput.open(site(), Reuse.UNCHANGED_FILES).close();
        assertThat(folder.resolve(".site.site-gen/owner")).doesNotExist();
    }
}
