package org.sitegen.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.sitegen.plan.RedirectRule;
import org.sitegen.plan.SitePlan;
import org.sitegen.url.PercentEncoding;

/**
 * Redirect rules for hosts that read a file {@code _redirects}, as Netlify and Cloudflare Pages do: a rule a line, with the
 * old path, the parameters of its query, the new path, and the status 301. A host that knows no parameters, as Cloudflare
 * does not, leaves out the lines that have them.
 */
final class HostRedirects {

    private final SitePlan plan;
    private final SiteAddress address;

    HostRedirects(SitePlan plan) {
        this.plan = plan;
        this.address = SiteAddress.onHost(plan.archive().config());
    }

    /** The first rule that fits is taken, and one without parameters fits any, so these come last. */
    void write(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(text, true);
        write(text, false);
        text.flush();
    }

    private void write(Writer text, boolean withQuery) throws IOException {
        for (RedirectRule rule : plan.redirects()) {
            if (rule.query().isEmpty() != withQuery) {
                text.write(line(rule));
            }
        }
    }

    private String line(RedirectRule rule) {
        StringBuilder line = new StringBuilder();
        line.append(literal(address.root() + PercentEncoding.encodePath(CleanText.forUnicode(rule.from()))));
        for (String parameter : rule.query().split("&", -1)) {
            if (!parameter.isEmpty()) {
                line.append(' ').append(parameter(parameter));
            }
        }
        line.append(' ').append(literal(address.of(rule.to()))).append(" 301\n");
        return line.toString();
    }

    /** A name and a value with one {@code =} between them; a {@code /} would begin the new path. */
    private static String parameter(String written) {
        String encoded = literal(PercentEncoding.encodeUrl(CleanText.forUnicode(written)))
                .replace("/", "%2F")
                .replace("#", "%23");
        int equals = encoded.indexOf('=');
        return equals < 0
                ? encoded + "="
                : encoded.substring(0, equals + 1)
                        + encoded.substring(equals + 1).replace("=", "%3D");
    }

    /** Takes from a text what means more than itself in a rule: {@code *} and {@code :name} stand for any text. */
    private static String literal(String encoded) {
        return encoded.replace("*", "%2A").replace(":", "%3A");
    }
}
