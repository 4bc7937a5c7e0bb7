package org.sitegen.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPlaceTest {

    @TempDir
    Path folder;

    private Path source;

    @BeforeEach
    void makeArchive() throws IOException {
        source = folder.resolve("content");
        Files.createDirectories(source.resolve("articles"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "content/.", "."})
    void refusesTheArchiveAndTheFoldersAroundIt(String output) {
        assertThat(OutputPlace.holdsArchive(folder.resolve(output), source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "articles/2022/site", "attachments", "pages/x", "static", "templates/site"})
    void refusesFoldersThatABuildReads(String output) {
        assertThat(OutputPlace.isInArchive(source.resolve(output), source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/site", "site", "content/site", "content/articles-site", "contents"})
    void allowsOtherFolders(String output) {
        assertThat(OutputPlace.holdsArchive(folder.resolve(output), source)).isFalse();
        assertThat(OutputPlace.isInArchive(folder.resolve(output), source)).isFalse();
    }

    @Test
    void seesThroughLinks() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), source);

        assertThat(OutputPlace.holdsArchive(link, source)).isTrue();
        assertThat(OutputPlace.isInArchive(link.resolve("articles/site"), source))
                .isTrue();
        assertThat(OutputPlace.isInArchive(source.resolve("articles"), link)).isTrue();
    }
}
