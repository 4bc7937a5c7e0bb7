package org.sitegen.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sitegen.config.SiteConfig;
import org.sitegen.plan.RedirectRule;
import org.sitegen.testkit.Archives;
import org.sitegen.url.SitePath;

class RedirectPagesTest {

    private final Archives archives = Archives.empty();

    @Test
    void leadsToTheNewAddress() throws IOException {
        archives.url("https://binzhou.example/news/");

        assertThat(page("old/thread-1.html", "articles/2022/05/動員.html")).isEqualTo("""
                <!DOCTYPE html>
                <html lang="zh-Hant">
                <head>
                <meta charset="utf-8">
                <title>頁面已搬到新網址</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="generator" content="site-gen">
                <meta name="robots" content="noindex">
                <meta http-equiv="refresh" content="0; url=../articles/2022/05/%E5%8B%95%E5%93%A1.html">
                <link rel="canonical" href="https://binzhou.example/news/articles/2022/05/%E5%8B%95%E5%93%A1.html">
                </head>
                <body>
                <h1>頁面已搬到新網址</h1>
                <p><a href="../articles/2022/05/%E5%8B%95%E5%93%A1.html">articles/2022/05/動員.html</a></p>
                </body>
                </html>
                """);
    }

    @Test
    void hasNoCanonicalUrlWhereTheSiteHasNone() throws IOException {
        assertThat(page("old.html", "about.html"))
                .doesNotContain("canonical")
                .contains("content=\"0; url=./about.html\"");
    }

    @Test
    void leadsToTheFirstPageFromDiskToo() throws IOException {
        archives.url("https://binzhou.example/");

        assertThat(page("a/b/index.html", "index.html"))
                .contains("url=../../index.html\"", "<link rel=\"canonical\" href=\"https://binzhou.example/\">");
    }

    @Test
    void holdsAnyPath() throws IOException {
        Document page = Jsoup.parse(page("a/old.html", "x/\"><script>&amp;'\u0001.html"));

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("a").attr("href")).isEqualTo("../x/%22%3E%3Cscript%3E&amp;'%01.html");
        assertThat(page.select("a").text()).isEqualTo("x/\"><script>&amp;'.html");
    }

    @Test
    void isForRulesThatHaveAPage() {
        RedirectRule rule = new RedirectRule("forum.php", "tid=1", Optional.empty(), new SitePath("about.html"));

        assertThatThrownBy(() -> pages().write(rule, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String page(String from, String to) throws IOException {
        RedirectRule rule = new RedirectRule(from, "", Optional.of(new SitePath(from)), new SitePath(to));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pages().write(rule, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private RedirectPages pages() {
        SiteConfig config = archives.archive().config();
        return new RedirectPages(config, "頁面已搬到新網址");
    }
}
