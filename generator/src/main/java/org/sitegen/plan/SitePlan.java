package org.sitegen.plan;

import java.util.List;
import java.util.function.Predicate;
import org.sitegen.gallery.ThumbnailPlan;
import org.sitegen.model.Archive;
import org.sitegen.url.SitePath;

/**
 * Everything that a site will have.
 *
 * @param archive the archive it shows
 * @param pages the pages that templates render, each with an address of its own
 * @param gallery the months that have attachments, newest first
 * @param thumbnails the thumbnails of pictures
 * @param staticFiles the files of {@code static/}
 * @param assets the theme's assets, by path in the theme, without those that {@code static/} replaces
 * @param redirects the old addresses
 * @param machineFiles feeds, sitemaps and the like
 * @param paths tells whether the site has an address
 */
public record SitePlan(
        Archive archive,
        List<Page> pages,
        List<GalleryMonth> gallery,
        ThumbnailPlan thumbnails,
        List<StaticFile> staticFiles,
        List<String> assets,
        List<RedirectRule> redirects,
        List<MachineFile> machineFiles,
        Predicate<SitePath> paths) {

    /** Whether the site has a file at an address. */
    public boolean has(SitePath path) {
        return paths.test(path);
    }
}
