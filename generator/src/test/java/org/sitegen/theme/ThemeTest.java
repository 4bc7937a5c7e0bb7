package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.text.Language;

class ThemeTest {

    @TempDir
    private Path archive;

    private Path folder;

    @BeforeEach
    void setUp() {
        folder = archive.resolve("templates");
    }

    @Test
    void putsTheArchivesFileBeforeTheDefaultThemes() throws IOException {
        write("text/en.properties", "mine");
        Theme theme = Theme.of(Optional.of(folder));
        assertThat(theme.read("text/en.properties")).asString().isEqualTo("mine");
        assertThat(theme.findAll("text/en.properties"))
                .extracting(ThemeFile::location)
                .containsExactly("templates/text/en.properties", "theme:text/en.properties");
        assertThat(theme.find("text/zh-Hant.properties"))
                .map(ThemeFile::location)
                .contains("theme:text/zh-Hant.properties");
    }

    @Test
    void listsAssetsOfBothInOrder() throws IOException {
        write("assets/z.css", "z");
        write("assets/字體/a.css", "a");
        List<String> assets = Theme.of(Optional.of(folder)).assets();
        assertThat(assets)
                .contains("assets/z.css", "assets/字體/a.css")
                .isSorted()
                .allMatch(path -> path.startsWith("assets/"));
    }

    @Test
    void isTheDefaultThemeWhereThereIsNoFolder() {
        assertThat(Theme.of(Optional.of(folder)).paths())
                .isEqualTo(Theme.of(Optional.empty()).paths());
    }

    @Test
    void findsFilesWithDecomposedNames() throws IOException {
        write("assets/cafe\u0301.css", "x");
        assertThat(Theme.of(Optional.of(folder)).find("assets/café.css")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../secret.txt",
                "/etc/passwd",
                "assets/../../secret.txt",
                "assets/./a.css",
                "assets//a.css",
                "assets\\a.css",
                "..\\secret.txt",
                "%2e%2e/secret.txt",
                "file:///etc/passwd",
                "file:secret.txt",
                "C:\\secret.txt",
                "assets",
                "assets/",
                "index.txt",
                "Theme.class",
                ".hidden/a.css",
                "assets/a.css\0",
            })
    void findsNothingAtPathsThatAreNone(String path) throws IOException {
        write("assets/a.css", "a");
        write(".hidden/a.css", "a");
        Files.writeString(archive.resolve("secret.txt"), "secret");
        Theme theme = Theme.of(Optional.of(folder));
        assertThat(theme.find(path)).isEmpty();
        assertThatThrownBy(() -> theme.read(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void followsLinksInsideTheFolderOnly() throws IOException {
        write("assets/a.css", "a");
        Path secret = Files.writeString(archive.resolve("secret.txt"), "secret");
        link("assets/inside.css", folder.resolve("assets/a.css"));
        link("assets/relative.css", Path.of("a.css"));
        link("assets/outside.css", secret);
        link("assets/up.css", Path.of("../../secret.txt"));
        link("assets/chain.css", folder.resolve("assets/outside.css"));
        link("assets/dangling.css", Path.of("nothing"));
        link("assets/loop.css", Path.of("loop.css"));
        link("everything", archive);
        Theme theme = Theme.of(Optional.of(folder));
        assertThat(theme.assets()).contains("assets/inside.css", "assets/relative.css");
        assertThat(theme.problems())
                .extracting(problem -> problem.location().path())
                .containsExactlyInAnyOrder(
                        "templates/assets/outside.css",
                        "templates/assets/up.css",
                        "templates/assets/chain.css",
                        "templates/assets/dangling.css",
                        "templates/assets/loop.css",
                        "templates/everything");
        assertThat(theme.paths()).noneMatch(path -> path.contains("outside") || path.contains("everything"));
    }

    @Test
    void refusesAFolderThatIsALink() throws IOException {
        Path elsewhere = Files.createDirectories(archive.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("home.ftlh"), "x");
        Files.createSymbolicLink(folder, elsewhere);
        Theme theme = Theme.of(Optional.of(folder));
        assertThat(theme.findAll("home.ftlh")).extracting(ThemeFile::location).doesNotContain("templates/home.ftlh");
        assertThat(theme.problems()).hasSize(1);
    }

    @Test
    void doesNotFollowAFileThatBecameALink() throws IOException {
        write("assets/a.css", "a");
        Theme theme = Theme.of(Optional.of(folder));
        Files.delete(folder.resolve("assets/a.css"));
        link("assets/a.css", Files.writeString(archive.resolve("secret.txt"), "secret"));
        assertThatThrownBy(() -> theme.read("assets/a.css"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("templates/assets/a.css");
    }

    @Test
    void completesTheArchivesTextsByTheDefaultThemes() throws IOException {
        write("text/en.properties", "own.key=Mine {0}{1}{9}{x}\nweekday.1=Monday!\n");
        Texts texts = Texts.of(Theme.of(Optional.of(folder)), Language.EN);
        assertThat(texts.text("own.key", "a", "b")).isEqualTo("Mine ab{9}{x}");
        assertThat(texts.text("weekday.1")).isEqualTo("Monday!");
        assertThat(texts.text("weekday.2")).isNotEmpty();
    }

    @Test
    void reportsAMalformedEscapeInTexts() throws IOException {
        write("text/en.properties", "a=\\u12\n");
        Texts texts = Texts.of(Theme.of(Optional.of(folder)), Language.EN);
        assertThat(texts.problems()).hasSize(1);
        assertThatThrownBy(() -> texts.text("a")).isInstanceOf(IllegalArgumentException.class);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void link(String path, Path target) throws IOException {
        Path link = folder.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }
}
