package org.sitegen.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sitegen.plan.MachineFile;
import org.sitegen.plan.SitePlan;

/** What crawlers may do, RFC 9309: everything; and where the sitemap is. */
final class RobotsTxt {

    private final SitePlan plan;

    RobotsTxt(SitePlan plan) {
        this.plan = plan;
    }

    void write(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("User-agent: *\nAllow: /\n");
        for (MachineFile file : plan.machineFiles()) {
            if (file.kind() == MachineFile.Kind.SITEMAP) {
                String url = SiteAddress.absolute(plan.archive().config()).of(file.path());
                text.append("\nSitemap: ").append(url).append('\n');
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
