package org.sitegen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitegen.cache.ArchiveCache;
import org.sitegen.cache.ArticleShelf;
import org.sitegen.cache.FactsShelf;
import org.sitegen.intake.ArticleIntake;
import org.sitegen.intake.ArticleRecord;
import org.sitegen.intake.BodyStore;
import org.sitegen.markdown.FlexmarkRenderer;
import org.sitegen.markdown.MarkdownRenderer;
import org.sitegen.model.Addresses;
import org.sitegen.model.Article;
import org.sitegen.output.Published;
import org.sitegen.output.SiteOutput;
import org.sitegen.problem.Problem;
import org.sitegen.problem.Problems;
import org.sitegen.recall.NotRecalledException;
import org.sitegen.recall.RecalledArchive;
import org.sitegen.recall.SiteIndex;
import org.sitegen.render.TemplateEngine;
import org.sitegen.work.Early;
import org.sitegen.work.Workers;

/**
 * A build that follows a change to nothing but the words of a few articles: what shows or counts those words is made, and the
 * rest of the site stays as it is. Whether that is so is found out on the way; nothing is written before it is known.
 */
final class Amendment {

    /** Their pages are held in memory until it is known that all is well. */
    private static final int MOST_ARTICLES = 16;

    private final ArchiveLoader loader;
    private final ArchiveLoader.Scan scan;
    private final BodyStore store;
    private final SiteOutput output;
    private final long settings;
    private final Workers workers;
    private final Stages stages;
    private final MarkdownRenderer markdown = new FlexmarkRenderer();
    private final Problems problems = new Problems();

    /**
     * Prepares for an archive that was scanned.
     *
     * @param store receives the HTML of bodies
     * @param settings stands for the settings, and for the program that follows them
     */
    Amendment(
            ArchiveLoader loader,
            ArchiveLoader.Scan scan,
            BodyStore store,
            SiteOutput output,
            long settings,
            Workers workers,
            Stages stages) {
        this.loader = loader;
        this.scan = scan;
        this.store = store;
        this.output = output;
        this.settings = settings;
        this.workers = workers;
        this.stages = stages;
    }

    /**
     * Amends what the last build made.
     *
     * @param recent the files whose stamps are too young to be trusted
     * @return empty where more has changed than words; then nothing was done
     */
    Optional<BuildReport> of(LastBuild last, SourceState state, RecentFiles recent, BuildNotes notes) {
        Optional<SiteIndex> known = stages.run(Stage.SCAN, () -> notes.index(last));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        SiteIndex index = known.get();
        Optional<Set<Integer>> changed = stages.run(Stage.SCAN, () -> changed(last, state, index));
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        Early<TemplateEngine> engine = Early.begin(() -> SiteRenderer.engine(scan.config(), scan.theme()));
        try {
            return changed.filter(files -> stages.run(Stage.SCAN, () -> output.isIntact(workers)))
                    .flatMap(files -> stages.run(Stage.READ, () -> records(files, index)))
                    .flatMap(records -> amended(records, index, last, engine))
                    .map(site -> publish(site, last, state, recent, notes));
        } catch (NotRecalledException unknown) {
            return Optional.empty();
        } finally {
            engine.get().close();
        }
    }

    /** The numbers of the articles' files that are not as they were; empty where anything else is not, either. */
    private Optional<Set<Integer>> changed(LastBuild last, SourceState state, SiteIndex index) {
        Optional<List<Integer>> stamped = index.stamps().differing(state.stamps(), MOST_ARTICLES);
        Optional<Set<String>> unstamped = state.changed(last.recent());
        if (stamped.isEmpty() || unstamped.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> changed = new TreeSet<>(stamped.get());
        for (String path : unstamped.get()) {
            int number = scan.files().articles().indexOf(path);
            if (number < 0) {
                return Optional.empty();
            }
            changed.add(number);
        }
        return changed.size() <= MOST_ARTICLES ? Optional.of(changed) : Optional.empty();
    }

    /** What the changed articles say now, by index; empty where more of them has changed than words. */
    private Optional<Map<Integer, ArticleRecord>> records(Set<Integer> files, SiteIndex index) {
        ArticleIntake intake = loader.intake(scan.config(), markdown, store);
        Map<Integer, ArticleRecord> records = new TreeMap<>();
        for (int file : files) {
            OptionalInt article = index.articles().index(file);
            Optional<ArticleRecord> record = intake.take(scan.files().articles().get(file), problems);
            if (article.isEmpty()
                    || record.isEmpty()
                    || record.get().fingerprints().outline() != index.articles().outline(article.getAsInt())) {
                return Optional.empty();
            }
            records.put(article.getAsInt(), record.get());
        }
        return Optional.of(records);
    }

    private Optional<AmendedSite> amended(
            Map<Integer, ArticleRecord> records, SiteIndex index, LastBuild last, Early<TemplateEngine> engine) {
        ArchiveCache.Place place = BuildJob.place(output, settings);
        try (FactsShelf facts = new FactsShelf(scan.files(), place, workers)) {
            ArticleIntake intake = loader.intake(scan.config(), markdown, store);
            RecalledArchive recalled = new RecalledArchive(
                    scan.config(),
                    index,
                    scan.files(),
                    new ArticleShelf(scan.files(), intake, place),
                    records,
                    AmendedSite.sizes(index, records),
                    facts::facts,
                    problems);
            List<Article> changed = records.keySet().stream()
                    .map(recalled.archive().articles()::get)
                    .toList();
            Optional<AmendedSite> site = stages.run(
                    Stage.RENDER,
                    () -> AmendedSite.make(
                            index,
                            recalled,
                            changed,
                            scan,
                            markdown,
                            engine.get(),
                            last.unchanged(),
                            output,
                            settings,
                            workers,
                            stages,
                            problems));
            return site.filter(made -> hasSameProblems(last, records));
        }
    }

    /** Whether all that was found wrong was found before, and nothing that was wrong with the changed articles is gone. */
    private boolean hasSameProblems(LastBuild last, Map<Integer, ArticleRecord> records) {
        List<Problem> found = problems.sorted();
        List<String> files = records.values().stream().map(ArticleRecord::path).toList();
        return last.problems().containsAll(found)
                && last.problems().stream()
                        .filter(problem -> files.contains(problem.location().path()))
                        .allMatch(found::contains);
    }

    private BuildReport publish(
            AmendedSite site, LastBuild last, SourceState state, RecentFiles recent, BuildNotes notes) {
        Published published = stages.run(Stage.PUBLISH, () -> {
            notes.forget();
            output.keepRest();
            site.files().forEach(file -> {
                byte[] bytes = file.bytes();
                output.write(file.path(), file.fingerprint(), bytes, 0, bytes.length);
            });
            return output.publish(Addresses::isOfBuilds);
        });
        BuildReport report = last.report(published.written(), stages.durations(), stages.templates());
        LastBuild.of(report, state, last.elsewhere(), last.unchanged(), recent, output.openedNanos())
                .filter(build -> build.elsewhereState() == last.elsewhereState())
                .ifPresent(build -> notes.write(build, site.index(state.stamps())));
        return report;
    }
}
