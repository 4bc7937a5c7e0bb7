package org.sitegen;

import org.sitegen.feed.MachineFiles;
import org.sitegen.feed.RedirectPages;
import org.sitegen.gallery.Pictures;
import org.sitegen.output.SiteOutput;
import org.sitegen.plan.MachineFile;
import org.sitegen.plan.Page;
import org.sitegen.plan.RedirectRule;
import org.sitegen.plan.SitePlan;
import org.sitegen.present.PageFingerprints;
import org.sitegen.store.Fingerprint;
import org.sitegen.url.SitePath;
import org.sitegen.work.Workers;

/** Writes a site to its output: what was not there before, or was made from something else. */
final class SiteWriter implements PageSink {

    private final LoadedSite site;
    private final SitePlan plan;
    private final PageFingerprints fingerprints;
    private final SiteOutput output;

    SiteWriter(LoadedSite site, PageFingerprints fingerprints, SiteOutput output) {
        this.site = site;
        this.plan = site.plan();
        this.fingerprints = fingerprints;
        this.output = output;
    }

    @Override
    public long fingerprint(Page page) {
        return fingerprints.of(page);
    }

    @Override
    public boolean has(Page page, long fingerprint) {
        return output.keep(page.path(), fingerprint);
    }

    @Override
    public void take(Page page, long fingerprint, byte[] html) {
        output.write(page.path(), fingerprint, html, 0, html.length);
    }

    /** Writes all that is no page of a template. */
    void writeRest(SiteRenderer renderer, Pictures pictures, Workers workers) {
        plan.assets().forEach(this::writeAsset);
        workers.forEach(plan.archive().files(), file -> copy(file.source(), file.path()), done -> {});
        workers.forEach(plan.staticFiles(), file -> copy(file.source(), file.path()), done -> {});
        MachineFiles machineFiles = new MachineFiles(plan, renderer.bodies(pictures)::articleHtml);
        workers.forEach(plan.machineFiles(), file -> write(file, machineFiles), done -> {});
        RedirectPages redirectPages =
                new RedirectPages(plan.archive().config(), renderer.texts().text("redirect.title"));
        workers.forEach(
                plan.redirects(), rule -> rule.page().ifPresent(page -> write(rule, page, redirectPages)), done -> {});
    }

    private void writeAsset(String asset) {
        byte[] bytes = site.theme().read(asset);
        SitePath path = new SitePath(asset);
        long fingerprint = new Fingerprint().add(bytes, 0, bytes.length).value();
        if (!output.keep(path, fingerprint)) {
            output.write(path, fingerprint, bytes, 0, bytes.length);
        }
    }

    private void copy(String source, SitePath path) {
        output.copy(path, site.files().resolve(source));
    }

    private void write(MachineFile file, MachineFiles machineFiles) {
        long fingerprint = fingerprints.of(file);
        if (!output.keep(file.path(), fingerprint)) {
            output.stream(file.path(), fingerprint, out -> machineFiles.write(file, out));
        }
    }

    private void write(RedirectRule rule, SitePath page, RedirectPages redirectPages) {
        long fingerprint = fingerprints.of(rule);
        if (!output.keep(page, fingerprint)) {
            output.stream(page, fingerprint, out -> redirectPages.write(rule, out));
        }
    }
}
