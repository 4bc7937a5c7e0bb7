package org.sitegen.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    @TempDir
    private Path home;

    @Test
    void isWhereTheEnvironmentSays() {
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/cache", "LOCALAPPDATA", "/data"), home.toString()))
                .contains(Path.of("/cache/site-gen"));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "", "LOCALAPPDATA", "/data"), home.toString()))
                .contains(Path.of("/data/site-gen"));
    }

    @Test
    void elseIsBelowTheHomeOfTheUser() throws IOException {
        assertThat(CacheFolder.of(Map.of(), home.toString())).contains(home.resolve(".cache/site-gen"));

        Files.createDirectories(home.resolve("Library/Caches"));
        assertThat(CacheFolder.of(Map.of(), home.toString())).contains(home.resolve("Library/Caches/site-gen"));
    }

    @Test
    void isNowhereForAUserWithoutAHome() {
        assertThat(CacheFolder.of(Map.of(), home.resolve("nobody").toString())).isEmpty();
    }
}
