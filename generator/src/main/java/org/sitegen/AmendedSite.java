package org.sitegen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitegen.feed.MachineFiles;
import org.sitegen.gallery.Pictures;
import org.sitegen.gallery.ThumbnailPlan;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.markdown.MarkdownRenderer;
import org.sitegen.model.Archive;
import org.sitegen.model.Article;
import org.sitegen.model.ArticleSizes;
import org.sitegen.output.SiteOutput;
import org.sitegen.plan.MachineFile;
import org.sitegen.plan.Page;
import org.sitegen.plan.SitePlan;
import org.sitegen.plan.TextPages;
import org.sitegen.present.ArticleFingerprinter;
import org.sitegen.present.FingerprintTable;
import org.sitegen.present.PageFingerprints;
import org.sitegen.problem.Problems;
import org.sitegen.recall.RecalledArchive;
import org.sitegen.recall.SiteIndex;
import org.sitegen.recall.SourceStamps;
import org.sitegen.render.TemplateEngine;
import org.sitegen.work.Workers;

/** The files of a site that show or count the words of a few articles, made in memory. */
final class AmendedSite {

    private final SiteIndex before;
    private final List<Article> changed;
    private final FingerprintTable table;
    private final ArticleSizes sizes;
    private final List<MadeFile> files;

    private AmendedSite(
            SiteIndex before, List<Article> changed, FingerprintTable table, ArticleSizes sizes, List<MadeFile> files) {
        this.before = before;
        this.changed = changed;
        this.table = table;
        this.sizes = sizes;
        this.files = files;
    }

    /** The sizes of all articles, those of some as their words are now. */
    static ArticleSizes sizes(SiteIndex before, Map<Integer, ArticleRecord> changed) {
        ArticleSizes sizes = before.sizes();
        for (Map.Entry<Integer, ArticleRecord> article : changed.entrySet()) {
            sizes = sizes.withLength(
                    article.getKey(), article.getValue().length().total());
        }
        return sizes;
    }

    /**
     * Makes the files.
     *
     * @param before the index of the site as it is
     * @param recalled the archive as it is now
     * @param changed the articles with other words
     * @param scan what was found in the archive's folder
     * @param markdown renders the footer
     * @param engine renders pages
     * @param unchanged the moments at which the same articles are published
     * @param settings stands for the settings, and for the program that follows them
     * @param problems receives what is wrong with the links of the changed articles, and with templates
     * @return empty where a file has changed meanwhile, so that the index does not tell what was shown
     */
    static Optional<AmendedSite> make(
            SiteIndex before,
            RecalledArchive recalled,
            List<Article> changed,
            ArchiveLoader.Scan scan,
            MarkdownRenderer markdown,
            TemplateEngine engine,
            UnchangedRange unchanged,
            SiteOutput output,
            long settings,
            Workers workers,
            Stages stages,
            Problems problems) {
        Archive archive = recalled.archive();
        SitePlan plan = new SitePlan(
                archive,
                TextPages.of(archive, changed),
                List.of(),
                ThumbnailPlan.none(),
                List.of(),
                List.of(),
                List.of(),
                TextPages.feeds(archive),
                output::isRecorded);
        LoadedSite site = new LoadedSite(plan, scan.files(), scan.theme(), markdown, unchanged, before.places());
        Pictures pictures = Pictures.of(output::isRecorded);
        RelatedNotes related = RelatedNotes.open(output.cacheFolder("related"), archive.articles(), before.related());
        SiteRenderer renderer = new SiteRenderer(site, engine, related.related(), problems);
        renderer.checkLinks(changed, problems);
        ArticleFingerprinter articles = renderer.fingerprinter(pictures);
        FingerprintTable table = before.table();
        for (Article article : changed) {
            table = table.withWhole(article.index(), articles.whole(article, table.card(article.index())));
        }
        PageFingerprints fingerprints = renderer.fingerprints(articles, table, scan.theme(), settings);
        Collector collector = new Collector(fingerprints, output);
        renderer.render(pictures, workers, stages, collector, problems);
        collector.add(plan.machineFiles(), new MachineFiles(plan, renderer.bodies(pictures)::articleHtml));
        FingerprintTable now = table;
        return recalled.asked().stream().allMatch(article -> articles.agrees(article, now))
                ? Optional.of(new AmendedSite(before, changed, now, archive.sizes(), collector.files))
                : Optional.empty();
    }

    /** The files that are not what they were. */
    List<MadeFile> files() {
        return files;
    }

    /** The index of the site from now on, whose sources are in a state. */
    SiteIndex index(SourceStamps state) {
        return before.amended(state, changed.stream().map(Article::index).toList(), table, sizes);
    }

    /** Takes the files that are not made from what they were made from. */
    private static final class Collector implements PageSink {

        private final PageFingerprints fingerprints;
        private final SiteOutput output;
        private final List<MadeFile> files = Collections.synchronizedList(new ArrayList<>());

        Collector(PageFingerprints fingerprints, SiteOutput output) {
            this.fingerprints = fingerprints;
            this.output = output;
        }

        @Override
        public long fingerprint(Page page) {
            return fingerprints.of(page);
        }

        @Override
        public boolean has(Page page, long fingerprint) {
            return output.isMadeFrom(page.path(), fingerprint);
        }

        @Override
        public void take(Page page, long fingerprint, byte[] html) {
            files.add(new MadeFile(page.path(), fingerprint, html));
        }

        void add(List<MachineFile> feeds, MachineFiles writer) {
            for (MachineFile feed : feeds) {
                long fingerprint = fingerprints.of(feed);
                if (!output.isMadeFrom(feed.path(), fingerprint)) {
                    files.add(new MadeFile(feed.path(), fingerprint, bytes(feed, writer)));
                }
            }
        }

        private static byte[] bytes(MachineFile feed, MachineFiles writer) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                writer.write(feed, out);
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail", e);
            }
            return out.toByteArray();
        }
    }
}
