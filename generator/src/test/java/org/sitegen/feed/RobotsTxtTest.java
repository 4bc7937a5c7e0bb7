package org.sitegen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.config.PageGroup;
import org.sitegen.plan.MachineFile.Kind;
import org.sitegen.testkit.Archives;

class RobotsTxtTest {

    @Test
    void allowsEverythingAndNamesTheSitemap() {
        assertThat(Written.text(Archives.empty().url("https://binzhou.example/").plan(), Kind.ROBOTS))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://binzhou.example/sitemap.xml\n");
    }

    @Test
    void namesNoSitemapWhereThereIsNone() {
        Archives archives = Archives.empty().url("https://binzhou.example/").without(PageGroup.SITEMAP);

        assertThat(Written.text(archives.plan(), Kind.ROBOTS)).isEqualTo("User-agent: *\nAllow: /\n");
    }

    @Test
    void needsNoAddressOfTheSite() {
        assertThat(Written.text(Archives.empty().plan(), Kind.ROBOTS)).isEqualTo("User-agent: *\nAllow: /\n");
    }
}
