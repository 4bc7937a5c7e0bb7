package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.present.PresentedPage;
import org.sitegen.render.TemplateEngine;
import org.sitegen.render.TemplateFailure;
import org.sitegen.testkit.SiteFixture;

class PresentedArticlesTest {

    @TempDir
    Path folder;

    @Test
    void rendersWhatABuildWrites() throws TemplateFailure {
        SiteFixture site = SiteFixture.in(folder).with("""
                        == articles/2022/05/a.md
                        ---
                        title: 甲
                        date: 2022-05-07
                        ---
                        第一段。
                        """).build();

        PresentedArticles articles = PresentedArticles.of(site.source());

        try (TemplateEngine engine = articles.engine()) {
            PresentedPage page = articles.pages().get(0);
            assertThat(engine.render(page.template(), page.info(), page.root(), page.view()))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(site.text("articles/2022/05/a.html"));
        }
    }
}
