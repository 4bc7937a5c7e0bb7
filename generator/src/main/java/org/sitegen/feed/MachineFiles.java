package org.sitegen.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.sitegen.plan.MachineFile;
import org.sitegen.plan.SitePlan;

/**
 * Writes the files that programs read. All are UTF-8 with {@code \n} at line ends, and depend on nothing but the plan and the
 * text of the newest articles. Safe for use by many threads, each with a stream of its own.
 */
public final class MachineFiles {

    private final SitePlan plan;
    private final ArticleHtml html;
    private Optional<ServerRedirects> serverRedirects = Optional.empty();

    /**
     * Writes the files of a plan.
     *
     * @param html gives the feeds the text of articles
     */
    public MachineFiles(SitePlan plan, ArticleHtml html) {
        this.plan = plan;
        this.html = html;
    }

    /**
     * Writes one file. The stream is flushed and stays open; memory does not grow with the archive.
     *
     * @param file one of {@link SitePlan#machineFiles()}
     * @throws IOException where the stream cannot be written
     */
    public void write(MachineFile file, OutputStream out) throws IOException {
        switch (file.kind()) {
            case ATOM -> new AtomFeed(feed()).write(file.path(), out);
            case JSON_FEED -> new JsonFeed(feed()).write(file.path(), out);
            case SITEMAP -> sitemaps().write(out);
            case SITEMAP_PART -> sitemaps().writePart(file.number(), out);
            case ROBOTS -> new RobotsTxt(plan).write(out);
            case ARTICLES -> new ArticleData(plan.archive()).write(out);
            case REDIRECTS -> new HostRedirects(plan).write(out);
            case NGINX_REDIRECTS -> new NginxRedirects(serverRedirects()).write(out);
            case APACHE_REDIRECTS -> new ApacheRedirects(serverRedirects()).writeRules(out);
            case APACHE_REDIRECT_MAP -> new ApacheRedirects(serverRedirects()).writeMap(out);
        }
        out.flush();
    }

    private FeedSource feed() {
        return new FeedSource(plan.archive(), html);
    }

    /** They are put in groups once, and only where one of the files that have them is written. */
    private synchronized ServerRedirects serverRedirects() {
        if (serverRedirects.isEmpty()) {
            serverRedirects = Optional.of(ServerRedirects.of(plan));
        }
        return serverRedirects.get();
    }

    private Sitemaps sitemaps() {
        return new Sitemaps(plan);
    }
}
