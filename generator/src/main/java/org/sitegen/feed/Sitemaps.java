package org.sitegen.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.sitegen.plan.MachineFile;
import org.sitegen.plan.Page;
import org.sitegen.plan.Page.ArticlePage;
import org.sitegen.plan.SitePlan;
import org.sitegen.plan.SitePlanner;

/** The pages of a site for search engines, as sitemaps.org 0.9 has it; in parts, with an index, where one file may not. */
final class Sitemaps {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final SitePlan plan;
    private final SiteAddress address;

    Sitemaps(SitePlan plan) {
        this.plan = plan;
        this.address = SiteAddress.absolute(plan.archive().config());
    }

    /** Writes the one sitemap, or the index of the parts. */
    void write(OutputStream out) throws IOException {
        List<MachineFile> parts = plan.machineFiles().stream()
                .filter(file -> file.kind() == MachineFile.Kind.SITEMAP_PART)
                .toList();
        if (parts.isEmpty()) {
            writePages(pages(), out);
        } else {
            writeIndex(parts, out);
        }
    }

    /** Writes a part, counted from 1. */
    void writePart(int number, OutputStream out) throws IOException {
        writePages(pages().skip((number - 1L) * SitePlanner.SITEMAP_SIZE).limit(SitePlanner.SITEMAP_SIZE), out);
    }

    private Stream<Page> pages() {
        return plan.pages().stream().filter(SitePlanner::isInSitemap);
    }

    private void writeIndex(List<MachineFile> parts, OutputStream out) throws IOException {
        XmlOutput xml = new XmlOutput(out, "sitemapindex", NAMESPACE);
        for (MachineFile part : parts) {
            xml.open("sitemap");
            xml.element("loc", address.of(part.path()));
            xml.close();
        }
        xml.end();
    }

    private void writePages(Stream<Page> pages, OutputStream out) throws IOException {
        XmlOutput xml = new XmlOutput(out, "urlset", NAMESPACE);
        for (Iterator<Page> rest = pages.iterator(); rest.hasNext(); ) {
            Page page = rest.next();
            xml.open("url");
            xml.element("loc", address.of(page.path()));
            if (page instanceof ArticlePage single) {
                xml.element("lastmod", FeedSource.changed(single.article()).iso());
            }
            xml.close();
        }
        xml.end();
    }
}
