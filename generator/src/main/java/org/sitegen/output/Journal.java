package org.sitegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.sitegen.output.Step.Verb;

/**
 * The steps that turn the old site into the new one. Once they are written down the new site is decided: this run takes
 * them, or the next one.
 */
final class Journal {

    private static final String TITLE = "site-gen journal 1";

    private final Home home;
    private final FileOps ops;

    Journal(Home home, FileOps ops) {
        this.home = home;
        this.ops = ops;
    }

    /** Writes the steps down; from here on there is no way back. */
    void commit(List<Step> steps) throws IOException {
        ops.writeForced(
                home.newJournal(),
                out -> SealedLines.write(
                        out, TITLE, steps.stream().map(Journal::line).iterator()));
        ops.move(home.newJournal(), home.journal());
    }

    boolean isCommitted() {
        return Files.exists(home.journal());
    }

    /** Takes all steps, then lets the new record take the place of the old one. */
    void run(List<Step> steps) throws IOException {
        JournalRun run = new JournalRun(home, ops);
        int at = 0;
        while (at < steps.size()) {
            int end = at;
            while (end < steps.size() && steps.get(end).verb() == Verb.MOVE) {
                end++;
            }
            if (end > at) {
                run.move(steps.subList(at, end));
            } else {
                run.take(steps.get(at));
                end++;
            }
            at = end;
        }
        run.removeEmptied();
        if (Files.exists(home.newRecordFile())) {
            ops.move(home.newRecordFile(), home.recordFile());
        }
        ops.delete(home.journal());
    }

    /** Finishes what a killed run has left; a journal that is not whole was never decided. */
    void finish() throws IOException {
        if (!isCommitted()) {
            return;
        }
        Optional<List<Step>> steps = read();
        if (steps.isPresent() && !isOvertaken(steps.get())) {
            run(steps.get());
        } else {
            ops.delete(home.journal());
        }
    }

    /** Whether somebody has put files where a first build was about to appear. */
    private boolean isOvertaken(List<Step> steps) throws IOException {
        boolean adopts = steps.stream().anyMatch(step -> step.verb() == Verb.ADOPT);
        return adopts && Files.exists(home.staging()) && !Folders.isAbsentOrEmpty(home.output());
    }

    private Optional<List<Step>> read() throws IOException {
        return SealedLines.read(home.journal(), TITLE)
                .map(lines -> lines.stream().map(Journal::step).toList());
    }

    private static String line(Step step) {
        return SealedLines.line(step.verb().name(), step.path(), step.former());
    }

    private static Step step(String line) {
        List<String> fields = SealedLines.fields(line);
        return new Step(Verb.valueOf(fields.get(0)), fields.get(1), fields.get(2));
    }
}
