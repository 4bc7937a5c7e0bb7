package org.sitegen.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sitegen.config.SiteConfig;
import org.sitegen.plan.RedirectRule;
import org.sitegen.url.SitePath;

/**
 * The pages that stand at old addresses and lead to the new ones, on any host and from disk. They are HTML without style or
 * script, in UTF-8.
 */
public final class RedirectPages {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <title>%2$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="site-gen">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url=%3$s">
            %4$s</head>
            <body>
            <h1>%2$s</h1>
            <p><a href="%3$s">%5$s</a></p>
            </body>
            </html>
            """;

    private final Optional<SiteAddress> address;
    private final String language;
    private final String title;

    /**
     * Writes the pages of a site.
     *
     * @param title what each page says, plain text in the site's language, such as {@code 頁面已搬到新網址}
     */
    public RedirectPages(SiteConfig config, String title) {
        this.address = config.url().map(SiteAddress::new);
        this.language = escape(config.languageTag());
        this.title = escape(title);
    }

    /**
     * Writes the page of a rule. The stream is flushed and stays open.
     *
     * @param rule a rule that has a page
     * @throws IOException where the stream cannot be written
     * @throws IllegalArgumentException where the rule has no page
     */
    public void write(RedirectRule rule, OutputStream out) throws IOException {
        SitePath page = rule.page().orElseThrow(() -> new IllegalArgumentException("a rule without a page: " + rule));
        String html = PAGE.formatted(
                language,
                title,
                escape(relative(page, rule.to())),
                canonical(rule.to()).map(RedirectPages::canonicalLink).orElse(""),
                escape(rule.to().value()));
        out.write(html.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** A page at the root says so: else a name with a colon in it would be read as a scheme. */
    private static String relative(SitePath from, SitePath to) {
        String root = from.toRoot();
        return (root.isEmpty() ? "./" : root) + to.encoded();
    }

    private Optional<String> canonical(SitePath to) {
        return address.map(site -> site.of(to));
    }

    private static String canonicalLink(String url) {
        return "<link rel=\"canonical\" href=\"" + escape(url) + "\">\n";
    }

    private static String escape(String text) {
        return CleanText.forXml(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
