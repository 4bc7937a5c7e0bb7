package org.sitegen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.plan.MachineFile.Kind;
import org.sitegen.testkit.Archives;
import org.sitegen.testkit.Articles;

class NginxRedirectsTest {

    private static final String NEW = "/articles/2022/05/a.html";
    private static final String TABLES = "map_hash_max_size 2048;\nmap_hash_bucket_size ";

    private final Archives archives = Archives.empty();

    @Test
    void asksForMoreParametersFirstAndForPathsLast() {
        archives.add(Articles.of("a", "甲", "2022-05-07"));
        archives.redirect("/forum.php", "index.html")
                .redirect("/forum.php?tid=1", "a")
                .redirect("/forum.php?page=2&tid=1", "index.html")
                .redirect("/page.html", "a");

        assertThat(text()).endsWith("""
                map "$uri?$arg_page&$arg_tid" $site_gen_redirect {
                    default $site_gen_redirect_1;
                    "/forum.php?2&1" "/";
                }
                map "$uri?$arg_tid" $site_gen_redirect_1 {
                    default $site_gen_redirect_2;
                    "/forum.php?1" "%s";
                }
                map "$uri" $site_gen_redirect_2 {
                    default "";
                    "/forum.php" "/";
                }
                """.formatted(NEW));
    }

    @Test
    void tellsHowToUseIt() {
        redirect("/forum.php");

        assertThat(text())
                .startsWith("# Old addresses of this site for nginx, written by site-gen.\n")
                .contains("""
                # Include this file in the http block, and write in the server block of the site:
                #     if ($site_gen_redirect) { return 301 $site_gen_redirect; }
                """);
    }

    @Test
    void hasALineForEachEncodingOfAValue() {
        redirect("/a.php?x=p=1%2f c");

        assertThat(text().lines().filter(line -> line.endsWith(NEW + "\";")))
                .containsExactly(
                        "    \"/a.php?p=1%2f%20c\" \"" + NEW + "\";",
                        "    \"/a.php?p%3D1%2F%20c\" \"" + NEW + "\";",
                        "    \"/a.php?p=1/%20c\" \"" + NEW + "\";",
                        "    \"/a.php?p%3D1%2F+c\" \"" + NEW + "\";",
                        "    \"/a.php?p=1/+c\" \"" + NEW + "\";");
    }

    @Test
    void comparesCaseWhereOnlyCaseTellsAddressesApart() {
        archives.add(Articles.of("a", "甲", "2022-05-07"));
        archives.redirect("/a.php?x=Mg%3D", "a")
                .redirect("/a.php?x=mG%3D", "index.html")
                .redirect("/a.php?x=b", "a");

        assertThat(text())
                .contains("    \"~^/a\\\\.php\\\\?Mg(?i:%3D)$\" \"" + NEW + "\";\n")
                .contains("    \"~^/a\\\\.php\\\\?mG=$\" \"/\";\n")
                .contains("    \"/a.php?b\" \"" + NEW + "\";\n");
    }

    @Test
    void findsParametersForWhichNginxHasNoVariable() {
        redirect("/a.php?x[]=1&tid-5.html");

        assertThat(text()).contains("""
                        map $args $site_gen_parameter_1 {
                            "~*(?:^|&)([^&=]+)=?(?:&|$)" $1;
                        }
                        map $args $site_gen_parameter_2 {
                            "~*(?:^|&)x(?:%5b|\\\\[)(?:%5d|\\\\])=([^&]*)" $1;
                        }
                        map "$uri?$site_gen_parameter_1&$site_gen_parameter_2" $site_gen_redirect {
                            default "";
                            "/a.php?tid-5.html&1" "/articles/2022/05/a.html";
                        }
                        """);
    }

    @Test
    void comparesQueriesAsAWholeThatHaveANameTwice() {
        redirect("/a.php?x=2&x=1");

        assertThat(text())
                .contains("map \"$uri?$args\" $site_gen_redirect {")
                .contains("    \"/a.php?x=2&x=1\" \"" + NEW + "\";\n");
    }

    @Test
    void quotesWhatSettingsWouldRead() {
        archives.add(Articles.of("$x", "甲", "2022-05-07"));
        archives.redirect("/a\"; } $b {.php?v=\";}\n\\${host}'", "$x");

        assertThat(text())
                .contains("    \"/a\\\"; } $b {.php?%22;%7D%0A%5C$%7Bhost%7D'\" \"/articles/2022/05/%24x.html\";\n")
                .contains("    \"/a\\\"; } $b {.php?%22;}%0A\\\\${host}%27\" \"/articles/2022/05/%24x.html\";\n");
    }

    @Test
    void leavesOutAddressesThatNobodyCanAskFor() {
        archives.add(Articles.of("a", "甲", "2022-05-07"));
        archives.redirect("/a%0A.php", "a").redirect("/b.php?x=" + "y".repeat(1000), "a");

        assertThat(text())
                .contains("# Left out, too long or with control characters: 2\n")
                .contains(TABLES)
                .endsWith("map $uri $site_gen_redirect {\n    default \"\";\n}\n");
    }

    @Test
    void hasTablesAsLargeAsTheLargestMapNeeds() {
        archives.add(Articles.of("a", "甲", "2022-05-07"));
        for (int i = 0; i < 3000; i++) {
            archives.redirect("/f.php?tid=" + i, "a");
        }

        assertThat(text()).contains("\nmap_hash_max_size 8192;\nmap_hash_bucket_size 256;\n");
    }

    @Test
    void hasNoMoreMapsThanARequestCanAskFor() {
        archives.add(Articles.of("a", "甲", "2022-05-07"));
        for (int i = 0; i < 200; i++) {
            archives.redirect("/f.php?n" + i + "=1", "a");
        }

        assertThat(text().lines().filter(line -> line.startsWith("map "))).hasSize(65);
        assertThat(text()).contains("    \"/f.php?n199=1\" \"" + NEW + "\";\n");
    }

    private void redirect(String from) {
        archives.add(Articles.of("a", "甲", "2022-05-07"));
        archives.redirect(from, "a");
    }

    private String text() {
        return Written.text(archives.plan(), Kind.NGINX_REDIRECTS);
    }
}
