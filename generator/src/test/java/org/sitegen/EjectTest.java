package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.testkit.SiteFixture;
import org.sitegen.theme.Theme;

class EjectTest {

    @TempDir
    Path folder;

    private EjectReport eject(String template) {
        return new SiteGenerator().eject(new EjectRequest(folder, Optional.of(template)));
    }

    @ParameterizedTest
    @CsvSource({
        "home, home.ftlh",
        "home.ftlh, home.ftlh",
        "partials/footer, partials/footer.ftlh",
        "assets/site.css, assets/site.css",
        "text/en.properties, text/en.properties"
    })
    void copiesAFileOfTheDefaultThemeUnderItsPath(String name, String path) {
        Path target = folder.resolve("templates").resolve(path);

        assertThat(eject(name)).isEqualTo(new EjectReport.Copied(path, target));
        assertThat(target).hasBinaryContent(Theme.of(Optional.empty()).read(path));
    }

    @Test
    void replacesNoFile() throws IOException {
        Path mine = folder.resolve("templates/home.ftlh");
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "mine");

        assertThat(eject("home")).isEqualTo(new EjectReport.Taken(mine));
        assertThat(mine).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoem", "../site.yaml", "/home", "index.txt", "templates", "partials"})
    void knowsNothingButTheFilesOfTheTheme(String name) {
        assertThat(eject(name))
                .isEqualTo(
                        new EjectReport.Unknown(name, Theme.of(Optional.empty()).paths()));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void listsTheFilesOfTheTheme() {
        assertThat(new SiteGenerator().eject(new EjectRequest(folder, Optional.empty())))
                .isEqualTo(new EjectReport.Listed(Theme.of(Optional.empty()).paths()));
    }

    @Test
    void blamesTheEnvironmentWhereAFileStandsInTheWay() throws IOException {
        Files.writeString(folder.resolve("templates"), "a file");

        assertThatThrownBy(() -> eject("home")).isInstanceOf(EnvironmentException.class);
    }

    @Test
    void theSiteIsTheSameWithTheCopies() {
        SiteFixture site = SiteFixture.in(folder).with("""
                        == articles/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        ---
                        文
                        """).build();
        SiteGenerator generator = new SiteGenerator();
        for (String path : Theme.of(Optional.empty()).paths()) {
            generator.eject(new EjectRequest(site.source(), Optional.of(path)));
        }

        assertThat(site.build().report().changedFiles()).isZero();
        assertThat(site.problems()).isEmpty();
    }
}
