package org.sitegen.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitegen.harvest.HarvestNote;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.text.CodePointOrder;

/** Takes down what an import meets, and says it in the report. The same sources give the same report. */
final class ImportLog {

    /**
     * A dump.
     *
     * @param name what messages call it
     * @param parts what it tells of each thread
     * @param notes what could not be read
     */
    private record Dump(String name, List<PartEntry> parts, List<Message> notes) {}

    private final List<HarvestNote> harvestNotes;
    private final List<PageOutcome> pages;
    private final List<Dump> dumps = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> left = new ArrayList<>();
    private final List<ThreadOutcome> threads = new ArrayList<>();
    private final Map<Spool.Place, ThreadOutcome> byPart = new HashMap<>();
    private int repeatedAddresses;

    ImportLog(List<HarvestNote> harvestNotes, List<PageOutcome> pages) {
        this.harvestNotes = harvestNotes;
        this.pages = pages;
        harvestNotes.forEach(note -> problems.add(ImporterProblems.unread(note.name(), note.text())));
        pages.stream()
                .filter(PageOutcome::isUnread)
                .forEach(page -> problems.add(
                        ImporterProblems.unread(page.name(), page.why().orElseThrow())));
    }

    void addDump(String name, List<PartEntry> parts, List<Message> notes) {
        dumps.add(new Dump(name, List.copyOf(parts), List.copyOf(notes)));
        notes.forEach(note -> problems.add(ImporterProblems.unread(name, note)));
    }

    /** All that was told of threads. */
    List<PartEntry> parts() {
        return Stream.concat(
                        pages.stream().flatMap(page -> page.part().stream()),
                        dumps.stream().flatMap(dump -> dump.parts().stream()))
                .toList();
    }

    /**
     * Takes down what became of the threads.
     *
     * @param all all threads
     * @param whole those that an article was made of
     * @param outcomes what became of these, in the same order
     */
    void addThreads(List<ThreadParts> all, List<ThreadParts> whole, List<ThreadOutcome> outcomes) {
        for (int i = 0; i < whole.size(); i++) {
            ThreadOutcome outcome = outcomes.get(i);
            whole.get(i).parts().forEach(part -> byPart.put(part.place(), outcome));
            outcome.left()
                    .forEach((path, fate) -> left.add(
                            fate == Target.Fate.GONE ? ImporterProblems.gone(path) : ImporterProblems.edited(path)));
        }
        all.stream()
                .filter(thread -> !thread.hasOpening())
                .forEach(thread -> thread.pages()
                        .forEach(page -> problems.add(ImporterProblems.unread(page, ImporterProblems.onlyReplies()))));
        problems.addAll(left);
        threads.addAll(outcomes);
        threads.sort(Comparator.comparing(outcome -> outcome.placed().path(), CodePointOrder.COMPARATOR));
        if (outcomes.isEmpty()) {
            problems.add(ImporterProblems.nothingCameIn(ReportFile.NAME));
        }
    }

    void addRepeated(int addresses) {
        repeatedAddresses += addresses;
    }

    void addProblem(Problem problem) {
        problems.add(problem);
    }

    ImportResult result(int written) {
        return new ImportResult(
                parts().size(),
                threads.size(),
                threads.stream().mapToInt(ThreadOutcome::replies).sum(),
                threads.stream().mapToInt(ThreadOutcome::keptFiles).sum(),
                threads.stream().mapToInt(ThreadOutcome::lostFiles).sum(),
                unread().size(),
                passedOver().size(),
                written,
                problems.stream().distinct().sorted().toList());
    }

    private record Line(String place, List<Message> texts) {}

    private List<Line> unread() {
        List<Line> lines = new ArrayList<>();
        harvestNotes.forEach(note -> lines.add(new Line(note.name(), List.of(note.text()))));
        pages.stream()
                .filter(PageOutcome::isUnread)
                .forEach(page ->
                        lines.add(new Line(page.name(), List.of(page.why().orElseThrow()))));
        pages.stream()
                .filter(page -> page.part().isPresent()
                        && !byPart.containsKey(page.part().get().place()))
                .forEach(page -> lines.add(new Line(page.name(), List.of(ImporterProblems.onlyReplies()))));
        return lines;
    }

    private List<Line> passedOver() {
        return pages.stream()
                .filter(page -> page.why().isPresent() && !page.isUnread())
                .map(page -> new Line(page.name(), List.of(page.why().get())))
                .toList();
    }

    private List<Line> notes() {
        List<Line> lines = new ArrayList<>();
        pages.stream()
                .filter(page -> !page.notes().isEmpty())
                .forEach(page -> lines.add(new Line(page.name(), page.notes())));
        dumps.stream()
                .filter(dump -> !dump.notes().isEmpty())
                .forEach(dump -> dump.notes().forEach(note -> lines.add(new Line(dump.name(), List.of(note)))));
        threads.stream()
                .filter(thread -> !thread.notes().isEmpty())
                .forEach(thread -> lines.add(new Line(thread.placed().path(), thread.notes())));
        if (repeatedAddresses > 0) {
            lines.add(new Line(RedirectsFile.NAME, List.of(ReportWords.repeatedAddresses(repeatedAddresses))));
        }
        return lines;
    }

    private List<Line> leftAlone() {
        return left.stream()
                .sorted()
                .map(problem -> new Line(problem.location().path(), List.of(problem.message())))
                .toList();
    }

    /** Writes the report, and closes it. */
    void write(ReportFile report, Spool spool) throws IOException {
        try (report) {
            summary(report);
            list(report, ReportWords.unread(), unread());
            lost(report, spool);
            undated(report);
            list(report, ReportWords.leftAlone(), leftAlone());
            list(report, ReportWords.notes(), notes());
            list(report, ReportWords.passedOver(), passedOver());
            pageByPage(report);
        }
    }

    private void summary(ReportFile report) throws IOException {
        report.table(ReportWords.what(), ReportWords.count(), true);
        count(
                report,
                ReportWords.pages(),
                pages.stream().filter(page -> page.part().isPresent()).count());
        count(
                report,
                ReportWords.dumpThreads(),
                dumps.stream().mapToInt(dump -> dump.parts().size()).sum());
        count(report, ReportWords.articles(), threads.size());
        count(
                report,
                ReportWords.replies(),
                threads.stream().mapToInt(ThreadOutcome::replies).sum());
        count(
                report,
                ReportWords.keptFiles(),
                threads.stream().mapToInt(ThreadOutcome::keptFiles).sum());
        count(
                report,
                ReportWords.lostFiles(),
                threads.stream().mapToInt(ThreadOutcome::lostFiles).sum());
        count(report, ReportWords.undated(), undatedThreads().size());
        count(report, ReportWords.leftAlone(), leftAlone().size());
        count(report, ReportWords.unread(), unread().size());
        count(report, ReportWords.passedOver(), passedOver().size());
    }

    private static void count(ReportFile report, Message what, long count) throws IOException {
        report.row(report.text(what), Long.toString(count));
    }

    private static void list(ReportFile report, Message heading, List<Line> lines) throws IOException {
        if (!lines.isEmpty()) {
            report.heading(heading);
            for (Line line : lines) {
                report.entry(line.place(), line.texts());
            }
        }
    }

    private void lost(ReportFile report, Spool spool) throws IOException {
        List<ThreadOutcome> losing =
                threads.stream().filter(thread -> thread.lostFiles() > 0).toList();
        if (!losing.isEmpty()) {
            report.heading(ReportWords.lostFiles());
            for (ThreadOutcome thread : losing) {
                report.entry(thread.placed().path(), List.of());
                report.lines(new String(spool.get(thread.lost()), StandardCharsets.UTF_8));
            }
        }
    }

    private List<ThreadOutcome> undatedThreads() {
        return threads.stream().filter(thread -> thread.head().date().isEmpty()).toList();
    }

    private void undated(ReportFile report) throws IOException {
        List<ThreadOutcome> undated = undatedThreads();
        if (!undated.isEmpty()) {
            report.heading(ReportWords.undated());
            report.paragraph(ReportWords.aboutUndated());
            for (ThreadOutcome thread : undated) {
                report.entry(thread.placed().path(), List.of());
            }
        }
    }

    private void pageByPage(ReportFile report) throws IOException {
        report.heading(ReportWords.pageByPage());
        report.table(ReportWords.source(), ReportWords.article(), false);
        for (PageOutcome page : pages) {
            String became = page.part()
                    .map(part -> byPart.containsKey(part.place())
                            ? ReportFile.code(byPart.get(part.place()).placed().path())
                            : report.text(ImporterProblems.onlyReplies()))
                    .orElseGet(() -> report.text(page.why().orElseThrow()));
            report.row(ReportFile.code(page.name()), became.replace('|', '¦'));
        }
        for (Dump dump : dumps) {
            report.row(
                    ReportFile.code(dump.name()),
                    report.text(ReportWords.threadsOfDump(dump.parts().size())));
        }
    }
}
