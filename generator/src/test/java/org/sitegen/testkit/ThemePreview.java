package org.sitegen.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sitegen.render.TemplateEngine;
import org.sitegen.render.TemplateFailure;
import org.sitegen.text.Language;
import org.sitegen.theme.Theme;

/**
 * Renders all fixture views with the default theme into a folder, to be looked at in a browser: {@code mvn test
 * -pl generator -am -Dtest=ThemePreview -Dsurefire.failIfNoSpecifiedTests=false -Dtheme.preview=/tmp/preview
 * [-Dtheme.preview.language=en]}. It renders what it can and then fails with all that it could not.
 */
@EnabledIfSystemProperty(named = "theme.preview", matches = ".+")
class ThemePreview {

    @Test
    void rendersAllFixtures() throws IOException {
        Path folder = Path.of(System.getProperty("theme.preview"));
        Language language = Language.ofTag(System.getProperty("theme.preview.language", "zh-Hant"))
                .orElseThrow();
        Theme theme = Theme.of(Optional.empty());
        for (String asset : theme.assets()) {
            write(folder.resolve(asset), theme.read(asset));
        }
        List<String> failures = new ArrayList<>();
        renderAll(theme, language, folder, failures);
        assertThat(failures).isEmpty();
    }

    private static void renderAll(Theme theme, Language language, Path folder, List<String> failures)
            throws IOException {
        try (TemplateEngine full = new TemplateEngine(theme, language, Views.site(language));
                TemplateEngine bare = new TemplateEngine(theme, language, Views.bareSite(language))) {
            for (Views.Fixture fixture : Views.all()) {
                TemplateEngine engine = Views.full().contains(fixture) ? full : bare;
                try {
                    write(
                            folder.resolve(fixture.name() + ".html"),
                            engine.render(fixture.template(), fixture.page(), fixture.root(), fixture.view()));
                } catch (TemplateFailure e) {
                    failures.add(e.problem(fixture.name()).format(Language.EN));
                }
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
