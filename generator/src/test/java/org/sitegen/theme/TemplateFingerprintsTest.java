package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFingerprintsTest {

    @TempDir
    Path templates;

    private void write(String path, String text) throws IOException {
        Path file = templates.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private long home() {
        return new TemplateFingerprints(Theme.of(Optional.of(templates))).of("home");
    }

    private boolean dependsOn(String path) throws IOException {
        write(path, "one");
        long before = home();
        write(path, "two");
        return home() != before;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"partials/x.ftlh\">",
                "<#include '/partials/x.ftlh'/>",
                "<#import \"partials/x.ftlh\" as x>",
                "[#include \"partials/x.ftlh\"]"
            })
    void knowsWhatATemplateUsesAndNoMore(String use) throws IOException {
        write("home.ftlh", use);
        assertThat(dependsOn("partials/x.ftlh")).isTrue();
        assertThat(dependsOn("partials/y.ftlh")).isFalse();
    }

    @Test
    void followsWhatIsUsedByOthers() throws IOException {
        write("home.ftlh", "<#include \"partials/x.ftlh\">");
        write("partials/x.ftlh", "<#include \"y.ftlh\">");
        assertThat(dependsOn("partials/y.ftlh")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include name>",
                "<#include \"partials/x.ftlh\" + name>",
                "<#include \"partials/x.ftlh\"?replace('x', 'y')>",
                "<#include \"${name}.ftlh\">",
                "<#include \"*/x.ftlh\">",
                "<@.get_optional_template('partials/y.ftlh').include/>"
            })
    void dependsOnAllWhereANameIsNotPlain(String use) throws IOException {
        write("partials/x.ftlh", "x");
        write("home.ftlh", use);
        assertThat(dependsOn("partials/y.ftlh")).isTrue();
    }
}
