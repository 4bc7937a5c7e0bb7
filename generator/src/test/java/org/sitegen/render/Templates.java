package org.sitegen.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.sitegen.testkit.Views;
import org.sitegen.text.Language;
import org.sitegen.theme.Theme;
import org.sitegen.view.NotFoundView;
import org.sitegen.view.PageView;

/** Templates of an archive for one test: written to a folder, rendered with a fixture. */
final class Templates {

    static final Limits SHORT =
            new Limits(Duration.ofMillis(300), Duration.ZERO, Duration.ofMillis(300), 1 << 20, 1 << 10);

    private final Path folder;

    private final Limits limits;

    Templates(Path folder) {
        this(folder, Limits.USUAL);
    }

    Templates(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    Templates with(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Theme theme() {
        return Theme.of(Optional.of(folder));
    }

    TemplateEngine engine(Language language) {
        return new TemplateEngine(theme(), language, Views.site(language), limits);
    }

    /** What a template gives for a view, as text. */
    String render(String template, PageView view) throws TemplateFailure, IOException {
        with("sample.ftlh", template);
        return render(Language.EN, view);
    }

    /** What a template gives for a view that does not matter. */
    String render(String template) throws TemplateFailure, IOException {
        return render(template, new NotFoundView("/"));
    }

    /** What {@code sample.ftlh} gives. */
    String render(Language language, PageView view) throws TemplateFailure {
        try (TemplateEngine engine = engine(language)) {
            return new String(
                    engine.render("sample", Views.page("home", "Title"), "../", view), StandardCharsets.UTF_8);
        }
    }
}
