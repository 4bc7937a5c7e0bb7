package org.sitegen.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitegen.config.ConfigReader;
import org.sitegen.harvest.DumpFile;
import org.sitegen.harvest.Harvest;
import org.sitegen.importer.ImportProgress.Phase;
import org.sitegen.problem.Message;
import org.sitegen.text.CodePointOrder;
import org.sitegen.web.Fetcher;
import org.sitegen.work.Workers;

/**
 * One import: sources are looked through, pages and dumps read, threads put together, articles written. The same sources give
 * the same files, however often it runs, and wherever it was killed before.
 */
public final class ForumImport {

    /** The name of the report in the archive's folder. */
    public static final String REPORT = ReportFile.NAME;

    private final ImportPlan plan;
    private final ForumReaders readers;
    private final Optional<Fetcher> fetcher;
    private final ImportProgress progress;
    private final Workers workers;

    /**
     * An import.
     *
     * @param fetcher fetches what the sources lack; empty where nothing is to be fetched
     */
    public ForumImport(ImportPlan plan, ForumReaders readers, Optional<Fetcher> fetcher, ImportProgress progress) {
        this.plan = plan;
        this.readers = readers;
        this.fetcher = fetcher;
        this.progress = progress;
        this.workers = new Workers(plan.jobs());
    }

    /**
     * Runs it.
     *
     * @throws org.sitegen.problem.EnvironmentException where another import is at work in the archive
     * @throws UncheckedIOException where the archive cannot be written
     */
    public ImportResult run() {
        try (Target target = Target.open(plan.into(), plan.force())) {
            progress.advanced(Phase.SOURCES, 0, 0);
            try (Harvest harvest = Harvest.of(plan.sources(), plan.zone(), plan.into(), target.workFolder());
                    Spool spool = new Spool(target.workFolder().resolve("spool"))) {
                return run(target, harvest, spool);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportResult run(Target target, Harvest harvest, Spool spool) throws IOException {
        ImportLog log = read(target, harvest, spool);
        List<ThreadParts> threads = Grouping.of(log.parts());
        List<ThreadParts> whole =
                threads.stream().filter(ThreadParts::hasOpening).toList();
        Map<String, Head> heads =
                whole.stream().collect(Collectors.toMap(ThreadParts::id, thread -> Head.of(thread, plan.zone())));
        Map<String, Placed> places =
                ArticlePaths.of(whole, heads, target.record().articles());
        FileIntake intake = new FileIntake(harvest, target.fetchedFolder(), fetcher);
        ThreadWriter writer =
                new ThreadWriter(plan, readers.addresses(), spool, target, intake, linkable(target, places));
        List<ThreadOutcome> outcomes = workers.map(
                whole,
                thread -> writer.write(thread, heads.get(thread.id()), places.get(thread.id())),
                done -> progress.advanced(Phase.ARTICLES, done, whole.size()));
        log.addThreads(threads, whole, outcomes);
        writeSettings(target, log);
        writeRedirects(target, spool, outcomes, log);
        target.replace(ReportFile.NAME, file -> log.write(new ReportFile(file, plan.language()), spool));
        target.finish(places);
        return log.result(target.changes());
    }

    private ImportLog read(Target target, Harvest harvest, Spool spool) throws IOException {
        PageIntake intake = new PageIntake(readers, spool);
        int total = harvest.pages().size();
        ImportLog log = new ImportLog(
                harvest.notes(), intake.pages(harvest, workers, done -> progress.advanced(Phase.PAGES, done, total)));
        int order = total;
        for (DumpFile dump : harvest.dumps()) {
            List<PartEntry> told = new ArrayList<>();
            List<Message> notes = intake.dump(dump, order, target.workFolder().resolve("dump-" + order), told);
            log.addDump(dump.name(), told, notes);
            order++;
        }
        return log;
    }

    /** The articles that there will be, of this import and of earlier ones. */
    private static Map<String, Placed> linkable(Target target, Map<String, Placed> places) {
        Map<String, Placed> linkable = new HashMap<>();
        target.record().articles().forEach((id, placed) -> {
            if (target.has(placed.path())) {
                linkable.put(id, placed);
            }
        });
        places.forEach((id, placed) -> {
            if (target.willBe(placed.path())) {
                linkable.put(id, placed);
            }
        });
        return linkable;
    }

    private void writeSettings(Target target, ImportLog log) {
        if (!target.has(ConfigReader.FILE)) {
            Function<Function<PartEntry, String>, String> first = field -> log.parts().stream()
                    .map(field)
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .orElse("");
            String text = SiteSettings.text(
                    first.apply(PartEntry::siteName),
                    first.apply(PartEntry::siteUrl),
                    plan.zone().getId(),
                    log.parts().stream().map(PartEntry::title).limit(1000).toList());
            target.replace(ConfigReader.FILE, file -> Files.writeString(file, text, StandardCharsets.UTF_8));
        }
    }

    private void writeRedirects(Target target, Spool spool, List<ThreadOutcome> outcomes, ImportLog log)
            throws IOException {
        SortedMap<String, Spool.Place> lines = new TreeMap<>(CodePointOrder.COMPARATOR);
        Set<String> gone = new HashSet<>();
        for (ThreadOutcome outcome : outcomes) {
            if (outcome.fate() == Target.Fate.GONE) {
                gone.add(outcome.placed().id());
            } else {
                lines.put(outcome.placed().id(), outcome.redirects());
            }
        }
        if (lines.isEmpty() && !target.has(RedirectsFile.NAME)) {
            return;
        }
        RedirectsFile file = RedirectsFile.read(plan.into());
        file.groups().stream()
                .filter(id -> !lines.containsKey(id) && !target.has("articles/" + id + ".md"))
                .forEach(gone::add);
        boolean takesBlock = file.takesBlock();
        RedirectsFile written = takesBlock ? file : RedirectsFile.empty();
        String name = takesBlock ? RedirectsFile.NAME : Target.HOME + "/" + RedirectsFile.NAME;
        target.replace(
                name,
                to -> log.addRepeated(written.write(
                        to, lines.keySet(), id -> ThreadWriter.redirects(spool.get(lines.get(id))), gone)));
        if (!takesBlock) {
            log.addProblem(ImporterProblems.redirectsUntouched(name));
        }
    }
}
