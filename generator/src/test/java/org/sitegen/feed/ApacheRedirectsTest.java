package org.sitegen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.plan.MachineFile.Kind;
import org.sitegen.testkit.Archives;
import org.sitegen.testkit.Articles;

class ApacheRedirectsTest {

    private static final String NEW = "/articles/2022/05/a.html";

    private final Archives archives = Archives.empty();

    @Test
    void looksUpAllParametersOfAGroupAtOnce() {
        redirect("/forum.php?tid=1&mod=viewthread");

        assertThat(rules()).endsWith("""
                RewriteCond "%{REQUEST_URI}" "^(?:/forum\\.php)$"
                RewriteCond "%{QUERY_STRING}" "^(?=(?:.*?&)??mod=([^&]+))(?=(?:.*?&)??tid=([^&]+))" [NC]
                RewriteCond "${site-gen-redirects:${site-gen-escape:%{REQUEST_URI}}?mod=${site-gen-escape:${site-gen-unescape:%1}}&tid=${site-gen-escape:${site-gen-unescape:%2}}}" "^(/.*)$"
                RewriteRule "^" "%1" [R=301,L,NE,QSD]
                """);
        assertThat(map()).endsWith("\n/forum.php?mod=viewthread&tid=1 " + NEW + "\n");
    }

    @Test
    void tellsHowToUseThem() {
        redirect("/forum.php");

        assertThat(rules())
                .contains("#     Define SITE_GEN_REDIRECTS \"txt:/var/www/archive/redirects.apache.map\"\n")
                .contains("\nRewriteMap site-gen-redirects \"${SITE_GEN_REDIRECTS}\"\n");
    }

    @Test
    void hasKeysAsApacheEscapesThem() {
        redirect("/舊 a.php?t=春 b%2B;&x[]=%B4");

        assertThat(map()).endsWith("""
                /%e8%88%8a%20a.php?t=%e6%98%a5%20b+;&x~5b~5d=%b4 {0}
                /%e8%88%8a%20a.php?t=%e6%98%a5%20b+%3b&x~5b~5d=%b4 {0}
                /%e8%88%8a%20a.php?t=%e6%98%a5+b+;&x~5b~5d=%b4 {0}
                /%e8%88%8a%20a.php?t=%e6%98%a5+b+%3b&x~5b~5d=%b4 {0}
                """.replace("{0}", NEW));
    }

    @Test
    void namesPathsOnlyWhereTheyAreFew() {
        archives.add(Articles.of("a", "甲", "2022-05-07"));
        for (int i = 0; i < 21; i++) {
            archives.redirect("/f" + i + ".php?tid=1", "a");
        }

        assertThat(rules()).doesNotContain("RewriteCond \"%{REQUEST_URI}\"");
    }

    @Test
    void quotesWhatSettingsWouldRead() {
        redirect("/a\"$%{HOST}|${x:y}.php?\"%{HTTP_HOST}=1");

        assertThat(rules().lines().filter(line -> line.contains("REQUEST_URI}\" ") || line.contains("QUERY")))
                .containsExactly(
                        "RewriteCond \"%{REQUEST_URI}\" \"^(?:/a\\\"\\$\\%\\{HOST\\}\\|\\$\\{x\\:y\\}\\.php)$\"",
                        "RewriteCond \"%{QUERY_STRING}\" \"^(?=(?:.*?&)??(?:%22|\\\")(?:%25|\\%)(?:%7b|\\{)http_host"
                                + "(?:%7d|\\})=([^&]+))\" [NC]");
    }

    @Test
    void leavesOutAddressesThatNobodyCanAskFor() {
        archives.add(Articles.of("a", "甲", "2022-05-07"));
        archives.redirect("/a%0A.php", "a").redirect("/b.php?x=" + "y".repeat(1000), "a");

        assertThat(rules()).contains("# Left out, too long or with control characters: 2\n");
        assertThat(map().lines()).hasSize(1);
    }

    @Test
    void hasNoLineThatApacheCutsOff() {
        archives.add(Articles.of("a", "甲", "2022-05-07"));
        for (int length = 800; length < 1000; length++) {
            archives.redirect("/b.php?x=" + "y".repeat(length), "a");
        }

        assertThat(map().lines().filter(line -> line.startsWith("/")))
                .isNotEmpty()
                .allMatch(line -> line.length() < 1008);
    }

    private void redirect(String from) {
        archives.add(Articles.of("a", "甲", "2022-05-07"));
        archives.redirect(from, "a");
    }

    private String rules() {
        return Written.text(archives.plan(), Kind.APACHE_REDIRECTS);
    }

    private String map() {
        return Written.text(archives.plan(), Kind.APACHE_REDIRECT_MAP);
    }
}
