package org.sitegen.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.face.ArchiveOptions;
import org.sitegen.face.BuildOptions;

class LongBuildTest {

    private static final ArchiveOptions ARCHIVE = new ArchiveOptions(
            "content", Optional.empty(), false, false, false, Optional.empty(), false, Optional.empty(), true);
    private static final Task BUILD = new Task.Build(new BuildOptions(ARCHIVE, "target/site", false, false));

    @TempDir
    private Path folder;

    @Test
    void isTheFirstOneOfALargeArchive() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("content/articles/2022"));
        Files.createFile(articles.resolve("first.md"));
        Files.createFile(articles.resolve("picture.png"));
        assertThat(LongBuild.is(BUILD, folder, 1)).isFalse();

        Files.createFile(articles.resolve("last.md"));
        assertThat(LongBuild.is(BUILD, folder, 1)).isTrue();
        assertThat(LongBuild.is(new Task.Check(ARCHIVE), folder, 1)).isFalse();

        Files.createDirectories(folder.resolve("target/.site.site-gen/record"));
        assertThat(LongBuild.is(BUILD, folder, 1)).isFalse();
    }

    @Test
    void isNoneOfAnArchiveThatIsNotThere() {
        assertThat(LongBuild.is(BUILD, folder)).isFalse();
    }
}
